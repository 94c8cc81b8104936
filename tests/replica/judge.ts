import type { Press, Scenario } from './types.ts';

export interface Plan {
  route: 'voice' | 'sms';
  setup: 'pc' | 'phone';
  order: 'manual' | 'register-first';
}

export interface Judge {
  start(plan: Plan): void;
  wrong(): Press[];
  finished(): boolean;
}

/** Placeholder until the automaton stands. */
export function createJudge(now: () => { scenario: Scenario; presses: Press[] }): Judge {
  void now;
  return { start: () => {}, wrong: () => [], finished: () => false };
}
