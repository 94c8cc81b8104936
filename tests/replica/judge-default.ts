import type { Facts, Memory } from './judge-memory.ts';
import { isLeaving } from './judge-table.ts';
import { type Goal, nameOfTarget, targetOf } from './plan.ts';
import { defaultKinds, type Method, type Press } from './types.ts';

interface Moment {
  press: Press;
  methods: Method[];
  facts: Facts;
}

/** Whether a press belongs to the line of the default method and its dialog. */
export const isAboutDefault = ({ id, step }: Press): boolean =>
  step === 'default' || id === 'list.changeDefault';

/** The default has to change only before it is deleted, and only where it cannot be deleted as it is. */
function mustChange(goal: Goal, { methods, facts }: Moment): boolean {
  const target = targetOf(goal, methods);
  if (facts.bumps.defaultLocked !== true || target === null) return false;
  const others = methods.filter(({ id, type }) => id !== target && defaultKinds.has(type));
  return facts.defaultMethod === target && others.length > 0;
}

/** Whether a press there is a right next one. */
export function isRightDefault(goal: Goal, { newDefault }: Memory, moment: Moment): boolean {
  const { press, methods } = moment;
  if (!mustChange(goal, moment)) return press.step === 'default' && isLeaving(press, goal);
  const target = nameOfTarget(goal, methods);
  switch (press.id.replace(/:.*/s, '')) {
    case 'list.changeDefault':
    case 'default.open':
      return true;
    case 'default.option':
      return press.id !== `default.option:${target}`;
    case 'default.confirm':
      return newDefault !== null && newDefault !== target;
    default:
      return false;
  }
}
