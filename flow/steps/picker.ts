import { said } from '../progress';
import { type Step, step } from '../step';
import type { LandmarkId, ManualStepId, MethodKind } from '../types';

/** Opens the picker. Another sign-in can come between: then the list is back, and Add has to be pressed again. */
export function addMethod(id: ManualStepId): readonly Step[] {
  const more = { target: 'list.add', says: 'tried:add' } as const;
  return [
    step(id, 'list', 'press', 'add-again', {
      ...more,
      when: (_view, progress) => said(progress, 'tried:add'),
    }),
    step(id, 'list', 'press', 'add-method', more),
  ];
}

/** The picker, in both forms, for one kind of method. */
export function pick(
  ids: readonly [ManualStepId, ManualStepId],
  kind: MethodKind,
  target: LandmarkId,
  say: string,
): readonly Step[] {
  const [choose, add] = ids;
  return [
    step(choose, 'picker', 'press', 'more-options', {
      target: 'picker.more',
      when: (view) => view.more && !view.offered.includes(kind),
    }),
    step(choose, 'picker', 'choose', `pick-${say}`, {
      target,
      when: (view) => view.form === 'tiles' || view.open,
    }),
    step(choose, 'picker', 'choose', 'open-picker', {
      target: 'picker.list',
      when: (view) => view.chosen !== kind,
    }),
    step(add, 'picker', 'press', 'picker-add', { target: 'picker.add' }),
  ];
}
