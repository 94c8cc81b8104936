import { leaving, rightPresses } from './judge-table.ts';
import { type Goal, goalsOf, isReached, nameOfTarget, type Plan } from './plan.ts';
import type { Method, Press, Scenario } from './types.ts';

export type { Plan } from './plan.ts';

/** A press, and the methods of the account at that moment. */
export interface Recorded {
  press: Press;
  methods: Method[];
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

/** What the presses so far have done to the dialog that is open. */
interface Memory {
  picked: string | null;
  country: string | null;
  choice: string | null;
  number: boolean;
  code: boolean;
  link: boolean;
  /** The row whose Delete was pressed last, and whether that was confirmed. */
  asked: string | null;
  confirmed: boolean;
}

function freshMemory({ variants }: Scenario): Memory {
  return {
    picked: null,
    country: variants?.countryDefault === 'japan' ? 'JP' : null,
    choice: variants?.choiceDefault === 'none' ? null : 'text',
    number: false,
    code: false,
    link: false,
    asked: null,
    confirmed: false,
  };
}

function remember(memory: Memory, { id, step, kind }: Press, scenario: Scenario): Memory {
  const [name = '', value = ''] = id.split(/:(.*)/s);
  if (id === 'list.add') return freshMemory(scenario);
  if (name === 'row.delete') return { ...memory, asked: value, confirmed: false };
  if (id === 'confirm.ok') return { ...memory, confirmed: true };
  if (name === 'picker.option') return { ...memory, picked: value };
  if (name === 'phone.country.option') return { ...memory, country: value };
  if (name === 'phone.choice' && value) return { ...memory, choice: value };
  if (id === 'phone.number' && kind === 'input') return { ...memory, number: true };
  if (id === 'phone.code' && kind === 'input') return { ...memory, code: true };
  if (id === 'app.pairLink') return { ...memory, link: true };
  if (step === 'app.pair' && id === 'wizard.back') return { ...memory, link: false };
  return memory;
}

/** Whether what must come before this press has come. */
function isReady(goal: Goal, memory: Memory, press: Press, target: string | null): boolean {
  const { asked, confirmed, picked } = memory;
  switch (`${press.step} ${press.id}`) {
    case 'confirm confirm.ok':
      return asked === target && !confirmed;
    case 'confirm confirm.cancel':
    case 'confirm confirm.close':
      return asked !== target;
    case 'picker picker.add':
      return picked === goal.method;
    case 'phone.number wizard.next': {
      const { country, choice, number } = memory;
      return country === 'JP' && choice === goal.choice && number;
    }
    case 'phone.code wizard.next':
      return memory.code;
    case 'app.pair wizard.next':
      return memory.link;
    case 'app.pair app.pairLink':
      return !memory.link;
    default:
      return !(press.id.startsWith('row.delete:') && confirmed && asked === target);
  }
}

function isRight(goal: Goal, memory: Memory, press: Press, methods: Method[]): boolean {
  // Arrow keys pass by other options on their way; what counts is what is there at Next.
  if (press.kind === 'change') return true;
  if (press.disabled || (press.busy && /next|ok$/.test(press.id))) return false;
  const target = nameOfTarget(goal, methods);
  const right = rightPresses(goal, press.step, target);
  if (right === undefined) return leaving.includes(press.id);
  return right.includes(press.id) && isReady(goal, memory, press, target);
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
    let closed = true;
    let memory = freshMemory(scenario);
    const wrong: Press[] = [];
    const advance = (methods: Method[]): void => {
      for (let goal = goals[at]; goal && isReached(goal, methods); goal = goals[at]) at += 1;
    };
    for (const { press, methods } of records.filter((one) => one.press.seq > from)) {
      if (press.load !== load) memory = freshMemory(scenario);
      load = press.load;
      advance(methods);
      const goal = goals[at] ?? done;
      if (!isRight(goal, memory, press, methods)) wrong.push(press);
      memory = remember(memory, press, scenario);
      closed = !press.step.startsWith('app.') && !press.step.startsWith('phone.');
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
