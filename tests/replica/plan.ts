import type { Method } from './types.ts';

/** What the person has decided. */
export interface Plan {
  route: 'voice' | 'sms';
  setup: 'pc' | 'phone';
  order: 'manual' | 'register-first';
  /** Device name of the Authenticator that goes; without it the first one. */
  oldDevice?: string;
}

/** One phase of the move: what is to be deleted or registered. */
export interface Goal {
  phase: 0 | 1 | 2 | 3 | 4;
  kind: 'delete' | 'phone' | 'appOnPc' | 'appOnPhone' | 'nothing';
  /** Key of the picker's choice. */
  method: 'phone' | 'authenticatorApp' | null;
  /** How the phone is verified. */
  choice: 'call' | 'text' | null;
  /** Deletion of an app: its id. Registration of an app: null. */
  targetId: string | null;
  /** Ids of the apps that were there at the start. */
  before?: string[];
}

/** The phases in the order of the plan. */
export function goalsOf(plan: Plan, methods: Method[]): Goal[] {
  const apps = methods.filter((method) => method.type === 'authenticator');
  const old = apps.find((app) => app.value === plan.oldDevice) ?? apps[0];
  const none = { method: null, choice: null, targetId: null };
  const goals: Goal[] = [
    { ...none, phase: 1, kind: 'delete', targetId: old?.id ?? null },
    {
      ...none,
      phase: 2,
      kind: 'phone',
      method: 'phone',
      choice: plan.route === 'voice' ? 'call' : 'text',
    },
    { ...none, phase: 3, kind: 'delete' },
    {
      ...none,
      phase: 4,
      kind: plan.setup === 'pc' ? 'appOnPc' : 'appOnPhone',
      method: 'authenticatorApp',
      before: apps.map((app) => app.id),
    },
  ];
  const order = plan.order === 'manual' ? [1, 2, 3, 4] : [2, 1, 4, 3];
  return order.flatMap((phase) => goals.find((goal) => goal.phase === phase) ?? []);
}

/** Whether the account says that the phase is over. */
export function isReached({ phase, targetId, before }: Goal, methods: Method[]): boolean {
  const hasPhone = methods.some((method) => method.type === 'phone');
  switch (phase) {
    case 1:
      return !methods.some((method) => method.id === targetId);
    case 2:
      return hasPhone;
    case 3:
      return !hasPhone;
    case 4:
      return methods.some(
        (method) => method.type === 'authenticator' && !before?.includes(method.id),
      );
    default:
      return true;
  }
}

/** The id of the method that is to go. */
export function targetOf({ phase, targetId }: Goal, methods: Method[]): string | null {
  if (phase === 1) return targetId;
  return phase === 3 ? (methods.find((method) => method.type === 'phone')?.id ?? null) : null;
}

/** The row that is to go, as the page's presses name it. */
export function nameOfTarget({ phase, targetId }: Goal, methods: Method[]): string | null {
  if (phase === 3) return 'phone';
  if (phase !== 1) return null;
  const apps = methods.filter((method) => method.type === 'authenticator');
  return `authenticator#${apps.findIndex((app) => app.id === targetId)}`;
}
