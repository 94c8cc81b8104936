import type { MoveView, PatchView } from '../../components/popup/types';
import type { T } from '../../components/popup/words';
import { isOpenWindow, nextOf, phaseOrder, phaseStates } from '../../flow/phases';
import { isChanged, type Progress } from '../../flow/progress';
import type { PatchState } from '../../platform/messages';

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
