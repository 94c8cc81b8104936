import type { MoveView } from '../../components/popup/types';
import { nextOf, phaseOrder, phaseStates } from '../../flow/phases';
import { isChanged, type Progress } from '../../flow/progress';

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
  };
}
