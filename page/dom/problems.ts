import type { Problem } from '../../flow/view';
import type { Words } from '../words';
import { textOf } from './name';
import { isVisible } from './visible';

/** Where a page writes that something went wrong: an alert, an error bar, the line under a field. */
const MESSAGES =
  '[role="alert"], [data-testid="message-bar-error"], .ms-MessageBar--error, .ms-MessageBar--severeWarning, .ms-MessageBar--blocked, .ms-TextField-errorMessage';

const KNOWN = ['throttled', 'expired', 'denied', 'timeout', 'again'] as const;

/** What the messages in this part of the page are about; empty where there is none. `other`: nothing that we know. */
export function problemsOf(surface: Element, words: Words): readonly Problem[] {
  const texts = [...surface.querySelectorAll(MESSAGES)].filter(isVisible).map(textOf);
  const text = texts.join(' ');
  const known = KNOWN.filter((problem) => words.saysSomewhere(`problem.${problem}`, text));
  if (known.length > 0) return known;
  return text !== '' || hasBadField(surface) ? ['other'] : [];
}

function hasBadField(surface: Element): boolean {
  return [...surface.querySelectorAll('[aria-invalid="true"]')].some(isVisible);
}
