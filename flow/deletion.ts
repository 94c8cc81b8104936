import type { Choice, Guidance, Note } from './guidance';
import { factorsIn, isFull } from './methods';
import { nextOf, oldKind, oldRow } from './phases';
import { orderOf, type Progress, said } from './progress';
import { isAsking, notOld } from './questions';
import { first, phaseNow, type Say } from './say';
import type { MethodKind } from './types';
import type { MethodRow, View } from './view';

type ListView = Extract<View, { readonly screen: 'list' }>;

/** On the list, when a method is to go: which row, the warning before the last one, then its Delete. */
export function onDeletion(progress: Progress, phase: 1 | 3, view: ListView, say: Say): Guidance {
  if (phase === 3 && isOwnNumber(progress) && !said(progress, 'number-goes'))
    return keepNumber(say);
  const kind = kindToGo(progress, phase);
  const rows = view.methods.filter((row) => row.kind === kind);
  const row = phase === 1 ? rowToGo(progress, kind, rows) : only(rows);
  if (row === undefined) return whichRow(progress, rows, say);
  const asked = warning(progress, phase, say, row);
  if (asked !== undefined) return asked;
  const step = first(progress, phase, view, row.key);
  // An Authenticator alone is how the account looks before the move, and after it.
  const isAlone = phase === 1 && rows.length === 1 && progress.seen?.phones === 0;
  const ended: readonly Choice[] = isAlone ? [{ answer: 'finished-before' }] : [];
  const press = { ...step, choices: [...step.choices, ...ended] };
  // Refused twice, and nothing else that could be the default: with another method there it may go.
  const isStuck = said(progress, 'tried:again') && orderOf(progress) === 'manual';
  return isStuck ? { ...press, choices: [...press.choices, { answer: 'register-first' }] } : press;
}

/** It was there before the move, or came after the change: not the temporary one that the move has registered. */
function isOwnNumber(progress: Progress): boolean {
  return said(progress, 'not-started') || progress.atChange?.phones === 0;
}

/** Whether such a number goes now is for the person to say. It stays where nothing is said. */
function keepNumber(say: Say): Guidance {
  const choices: readonly Choice[] = [{ answer: 'number-goes' }];
  return { ...say('x.keep-number', 'warn'), primary: 'number-stays', choices };
}

function kindToGo(progress: Progress, phase: 1 | 3): MethodKind {
  return phase === 3 ? 'phone' : oldKind(progress);
}

function only<T>(many: readonly T[]): T | undefined {
  return many.length === 1 ? many[0] : undefined;
}

function rowToGo(
  progress: Progress,
  kind: MethodKind,
  rows: readonly MethodRow[],
): MethodRow | undefined {
  const began = progress.began;
  const all = kind === 'totp' ? began?.totps : began?.authenticators;
  if (all?.length === 1) return only(rows);
  const key = oldRow(progress);
  return rows.find((row) => row.key === key);
}

function whichRow(progress: Progress, rows: readonly MethodRow[], say: Say): Guidance {
  const each = rows.map((row): Choice => ({ answer: `row:${row.key}`, words: row.words }));
  const phase = phaseNow(progress);
  const others = phase === 1 ? notOld(progress) : [];
  return { ...say('x.which-row', 'warn'), phase, choices: [...each, ...others] };
}

/**
 * Before the account's last second factor goes: what that means, and the other order; then a fresh sign-in, since
 * Microsoft asks for one where the last is more than ten minutes old, and by then there would be nothing to answer with.
 */
function warning(
  progress: Progress,
  phase: 1 | 3,
  say: Say,
  row?: MethodRow,
): Guidance | undefined {
  const seen = progress.seen;
  if (seen === undefined || factorsIn(seen) > 1) return undefined;
  if (said(progress, `warned:${phase}`))
    return said(progress, `fresh:${phase}`) ? undefined : freshSignIn(phase, say);
  const choices: Choice[] = [];
  if (orderOf(progress) === 'manual') choices.push({ answer: 'register-first' });
  if (phase === 1) choices.push(...notOld(progress));
  const notes: readonly Note[] = seen.unknown > 0 ? ['unknown-rows'] : [];
  const words = { ...say('x.warn', 'warn'), say: phase === 1 ? 'warn' : 'warn-phone', phase };
  return { ...words, primary: `warned:${phase}`, choices, notes, about: row?.words };
}

function freshSignIn(phase: 1 | 3, say: Say): Guidance {
  return { ...say('x.fresh-sign-in', 'warn'), phase, primary: `fresh:${phase}` };
}

type ConfirmView = Extract<View, { readonly screen: 'confirm-delete' }>;

/** In the dialog that asks once more. */
export function onConfirm(progress: Progress, view: ConfirmView, say: Say): Guidance {
  // Which row is meant, and what else there is, only the list tells: it is looked at first, and its question answered.
  if (progress.began === undefined || progress.seen === undefined || isAsking(progress, say))
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  const phase = nextOf(progress);
  // Room is made for the new device; which row goes for that is the person's own choice.
  if (phase === 4 && view.of === 'authenticator' && isFull(progress.seen))
    return say('x.five-devices', 'lost');
  if (phase !== 1 && phase !== 3)
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  switch (agreement(progress, phase, view)) {
    case 'no':
      return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
    case 'unsure':
      return say('x.unsure', 'lost');
    case 'yes':
      return warning(progress, phase, say) ?? first(progress, phase, view);
  }
}

/**
 * Is this dialog about the row that is to go? Two witnesses: the dialog's own words, and the row whose Delete was
 * pressed. One that speaks against is enough for no; with several rows of the kind only the press can tell.
 */
function agreement(progress: Progress, phase: 1 | 3, view: ConfirmView): 'yes' | 'no' | 'unsure' {
  const kind = kindToGo(progress, phase);
  const { of, pressed } = view;
  if (of !== undefined && of !== kind && !isEitherApp(of, kind)) return 'no';
  if (pressed !== undefined && pressed.kind !== kind) return 'no';
  const { authenticators = [], totps = [] } = progress.seen ?? {};
  const alike = kind === 'totp' ? totps : kind === 'authenticator' ? authenticators : [];
  // Of several that were there one has gone, and nobody has said yet which of them it should be.
  const isUnasked = phase === 1 && oldRow(progress) === undefined;
  if (alike.length > 1 || isUnasked) {
    if (pressed === undefined) return 'unsure';
    return pressed.key === oldRow(progress) ? 'yes' : 'no';
  }
  if (kind === 'totp' && pressed === undefined) return 'unsure';
  return of === undefined && pressed === undefined ? 'unsure' : 'yes';
}

/** The page's words for the two kinds of app are the same in places ("Delete Authenticator app"). */
function isEitherApp(of: MethodKind, kind: MethodKind): boolean {
  return kind === 'totp' && of === 'authenticator';
}
