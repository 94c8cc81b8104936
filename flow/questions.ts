import type { Guidance } from './guidance';
import { type Progress, said } from './progress';
import type { Say } from './say';
import type { Answer, OwnStepId } from './types';

/** Where a browser without stored facts finds the account, the page tells most; the person tells the rest. */
export function question(progress: Progress, say: Say): Guidance | undefined {
  const { began } = progress;
  if (began === undefined) return undefined;
  const app = began.authenticators.length > 0;
  const phone = began.phones > 0;
  const ask = (step: OwnStepId, primary: Answer, ...others: readonly Answer[]) => {
    if ([primary, ...others].some((answer) => said(progress, answer))) return undefined;
    const choices = others.map((answer) => ({ answer }));
    return { ...say(step, 'warn'), primary, choices };
  };
  if (app && phone)
    return ask(
      'x.both-there',
      'not-started',
      'registered-first',
      'number-stays',
      'authenticator-there',
    );
  if (phone) return ask('x.new-phone', 'device-changed', 'not-yet');
  if (!app) return ask('x.neither', 'new-phone', 'old-phone');
  return undefined;
}
