import { isAboutDefault, isRightDefault } from './judge-default.ts';
import { type Facts, freshMemory, isReady, type Memory, remember } from './judge-memory.ts';
import { isLeaving, isWayOut, rightPresses } from './judge-table.ts';
import { type Goal, goalsOf, isReached, nameOfTarget, type Plan } from './plan.ts';
import type { Method, Press, Scenario } from './types.ts';

export type { Plan } from './plan.ts';

/** A press, and the methods of the account at that moment. */
export interface Recorded {
  press: Press;
  methods: Method[];
  facts: Facts;
}

export interface Judge {
  /** From here on the person follows this plan. */
  start(plan: Plan): void;
  /** The presses since then that were not a right next one. */
  wrong(): Press[];
  /** The account is where the plan wants it, and no wizard is left open. */
  finished(): boolean;
}

export interface Situation {
  scenario: Scenario;
  records: Recorded[];
  methods: Method[];
}

function isRight(goal: Goal, memory: Memory, { press, methods, facts }: Recorded): boolean {
  // Arrow keys pass by other options on their way; what counts is what is there at Next.
  if (press.kind === 'change') return true;
  if (press.disabled || (press.busy && /next|ok$/.test(press.id))) return false;
  if (isWayOut(press, facts)) return true;
  const target = nameOfTarget(goal, methods);
  if (isAboutDefault(press)) return isRightDefault(goal, memory, { press, methods, facts });
  const right = rightPresses(goal, press.step, target);
  if (right === undefined) return isLeaving(press, goal);
  return right.includes(press.id) && isReady(goal, memory, { press, facts, target });
}

const done: Goal = { phase: 0, kind: 'nothing', method: null, choice: null, targetId: null };

/** Holds the ideal course of a plan against the presses. */
export function createJudge(now: () => Situation): Judge {
  let goals: Goal[] = [];
  let from = 0;

  function follow(): { wrong: Press[]; at: number; closed: boolean } {
    const { scenario, records, methods: methodsNow } = now();
    let at = 0;
    let load = 0;
    let notDeleted = 0;
    let closed = true;
    let memory = freshMemory(scenario);
    const wrong: Press[] = [];
    const advance = (methods: Method[]): void => {
      for (let goal = goals[at]; goal && isReached(goal, methods); goal = goals[at]) at += 1;
    };
    for (const record of records.filter((one) => one.press.seq > from)) {
      const { press, methods, facts } = record;
      if (press.load !== load) memory = freshMemory(scenario);
      load = press.load;
      advance(methods);
      const goal = goals[at] ?? done;
      if (facts.notDeleted !== notDeleted) memory = { ...memory, confirmed: false };
      notDeleted = facts.notDeleted;
      if (!isRight(goal, memory, record)) wrong.push(press);
      memory = remember(memory, press, scenario);
      closed = !/^(app|phone)\.|^captcha$/.test(press.step);
      if (press.step.endsWith('.done') && press.id === 'wizard.next') closed = true;
    }
    advance(methodsNow);
    return { wrong, at, closed };
  }

  return {
    start(plan) {
      const { records, methods } = now();
      goals = goalsOf(plan, methods);
      from = records.at(-1)?.press.seq ?? 0;
    },
    wrong: () => (goals.length > 0 ? follow().wrong : []),
    finished() {
      const { at, closed } = follow();
      return goals.length > 0 && at === goals.length && closed;
    },
  };
}
