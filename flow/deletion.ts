import type { Choice, Guidance, Note } from './guidance';
import { factorsIn } from './methods';
import { nextOf, oldAuthenticator } from './phases';
import { orderOf, type Progress, said } from './progress';
import { first, phaseNow, type Say } from './say';
import type { MethodKind } from './types';
import type { MethodRow, View } from './view';

type ListView = Extract<View, { readonly screen: 'list' }>;

/** On the list, when a method is to go: which row, the warning before the last one, then its Delete. */
export function onDeletion(progress: Progress, phase: 1 | 3, view: ListView, say: Say): Guidance {
  const kind: MethodKind = phase === 1 ? 'authenticator' : 'phone';
  const rows = view.methods.filter((row) => row.kind === kind);
  const row = phase === 1 ? oldRow(progress, rows) : only(rows);
  if (row === undefined) return whichRow(progress, rows, say);
  const asked = warning(progress, phase, say);
  if (asked !== undefined) return asked;
  const step = first(progress, phase, view, row.key);
  // An Authenticator alone is how the account looks before the move, and after it.
  const fresh = phase === 1 && progress.said.length === 0 && progress.seen?.phones === 0;
  return fresh ? { ...step, choices: [...step.choices, { answer: 'finished-before' }] } : step;
}

function only<T>(many: readonly T[]): T | undefined {
  return many.length === 1 ? many[0] : undefined;
}

function oldRow(progress: Progress, rows: readonly MethodRow[]): MethodRow | undefined {
  if (progress.began?.authenticators.length === 1) return only(rows);
  const key = oldAuthenticator(progress);
  return rows.find((row) => row.key === key);
}

function whichRow(progress: Progress, rows: readonly MethodRow[], say: Say): Guidance {
  const choices = rows.map((row): Choice => ({ answer: `row:${row.key}`, words: row.words }));
  return { ...say('x.which-row', 'warn'), phase: phaseNow(progress), choices };
}

/** Before the account's last second factor goes: what that means, and the other order. */
function warning(progress: Progress, phase: 1 | 3, say: Say): Guidance | undefined {
  const seen = progress.seen;
  if (seen === undefined || factorsIn(seen) > 1 || said(progress, `warned:${phase}`))
    return undefined;
  const choices: Choice[] = [];
  if (orderOf(progress) === 'manual') choices.push({ answer: 'register-first' });
  if (phase === 1 && seen.phones === 0) choices.push({ answer: 'finished-before' });
  const notes: readonly Note[] = seen.unknown > 0 ? ['unknown-rows'] : [];
  const words = { ...say('x.warn', 'warn'), say: phase === 1 ? 'warn' : 'warn-phone', phase };
  return { ...words, primary: `warned:${phase}`, choices, notes };
}

type ConfirmView = Extract<View, { readonly screen: 'confirm-delete' }>;

/** In the dialog that asks once more. */
export function onConfirm(progress: Progress, view: ConfirmView, say: Say): Guidance {
  const phase = nextOf(progress);
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
  const kind: MethodKind = phase === 1 ? 'authenticator' : 'phone';
  const { of, pressed } = view;
  if (of !== undefined && of !== kind) return 'no';
  if (pressed !== undefined && pressed.kind !== kind) return 'no';
  if (phase === 1 && (progress.seen?.authenticators.length ?? 0) > 1) {
    if (pressed === undefined) return 'unsure';
    return pressed.key === oldAuthenticator(progress) ? 'yes' : 'no';
  }
  return of === undefined && pressed === undefined ? 'unsure' : 'yes';
}
