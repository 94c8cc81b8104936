import type { DeskView, MoveView, PatchView } from '../../components/popup/types';
import type { PopupLang, T } from '../../components/popup/words';
import { isOpenWindow, nextOf, phaseOrder, phaseStates } from '../../flow/phases';
import { isChanged, type Progress } from '../../flow/progress';
import type { PatchState, PopupState } from '../../platform/messages';

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

/** The organisation's patch as the popup shows it: reasons in words. */
export function patchIn(patch: PatchState, t: T): PatchView {
  if (patch.is === 'in-force') return { version: patch.version };
  return { reasons: patch.reasons.map(({ fault, at }) => t(`patch/reason/${fault}`, { at })) };
}

/** The organisation's help desk as the popup shows it. */
export function deskIn(desk: PopupState['helpDesk'], lang: PopupLang): DeskView | undefined {
  return desk && { ...desk, name: desk.name?.[lang], hours: desk.hours?.[lang] };
}
