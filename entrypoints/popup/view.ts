import type { DeskView, MoveView, OfferView, PatchView } from '../../components/popup/types';
import type { T } from '../../components/popup/words';
import { type HandOver, handOverOf } from '../../flow/hand-over';
import { codeOf, linkWith } from '../../flow/hand-over-code';
import { isOpenWindow, nextOf, phaseOrder, phaseStates } from '../../flow/phases';
import { isChanged, type Progress } from '../../flow/progress';
import type { Lang } from '../../platform/lang';
import type { PatchState } from '../../platform/messages';
import type { Organisation } from '../../platform/organisation';

/** A move as the popup shows it. */
export function viewOf(move: Progress): MoveView {
  return {
    id: move.id,
    route: move.route,
    setup: move.setup,
    phases: phaseStates(move),
    order: phaseOrder(move),
    next: nextOf(move),
    changed: isChanged(move),
    open: isOpenWindow(move),
  };
}

/** A hand-over that has come, as the popup shows it. */
export function offerIn(offer: HandOver, move: Progress | undefined): OfferView {
  const { next, route, setup } = offer;
  return { next, route, setup, replaces: move !== undefined };
}

/** This move for another browser. */
export function handOverIn(move: Progress): { readonly code: string; readonly link: string } {
  const code = codeOf(handOverOf(move));
  return { code, link: linkWith(code) };
}

/** The organisation's patch as the popup shows it: reasons in words. */
export function patchIn(patch: PatchState, t: T): PatchView {
  if (patch.is === 'in-force') return { version: patch.version };
  return { reasons: patch.reasons.map(({ fault, at }) => t(`patch/reason/${fault}`, { at })) };
}

/** Whom to ask, as the popup shows it. */
export function deskIn(
  { helpDesk = {}, name: organisation, recovery }: Organisation,
  lang: Lang,
): DeskView {
  const { name, hours, languages, ...rest } = helpDesk;
  return {
    ...rest,
    name: name?.[lang],
    hours: hours?.[lang],
    languages: languages && namesOf(languages, lang),
    ...{ organisation, recovery },
  };
}

/** "Japanese and English", in the language in use. */
function namesOf(languages: readonly string[], lang: Lang): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return new Intl.ListFormat(lang).format(languages.map((one) => names.of(one) ?? one));
}
