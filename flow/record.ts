import { hasSameCounts, isSameList, type MethodsSeen, methodsSeen } from './methods';
import { isOfOneTab, isOver } from './moment';
import { answer, isChanged, type Progress, without } from './progress';
import type { Answer } from './types';
import type { View } from './view';

/**
 * What a look at the page adds to the stored facts. The same object where it adds nothing. `keepsWords`: words about a
 * moment were said in another tab that is still open; what this one shows does not end them.
 */
export function record(progress: Progress, view: View, keepsWords = false): Progress {
  let next = progress;
  if (view.screen === 'list') next = withList(next, methodsSeen(view.methods));
  const ends = (word: Answer) => isOver(word, view) && !(keepsWords && isOfOneTab(word));
  next = without(next, ...next.said.filter(ends));
  return wins(withRegistered(next, view), view);
}

function withList(progress: Progress, seen: MethodsSeen): Progress {
  let next = progress;
  // The row came off the list, or another came: the press had its result.
  const changed = next.seen !== undefined && !hasSameCounts(seen, next.seen);
  if (changed) next = without(next, 'tried:delete', 'tried:again');
  if (!isSameList(seen, next.seen)) next = { ...next, seen };
  if (isChanged(next) && next.atChange === undefined)
    next = { ...next, atChange: { ...seen, authenticators: staying(next, seen) } };
  if (next.began === undefined || isStillArriving(next, seen)) next = { ...next, began: seen };
  return next;
}

/** The rows that were there already when the new phone came, where another browser saw the change. */
function staying({ said: words }: Progress, { authenticators }: MethodsSeen): readonly string[] {
  const keeps = words.find((word) => word.startsWith('keeps:'))?.slice('keeps:'.length);
  return authenticators.slice(0, Number(keeps ?? 0));
}

/** What the page said, and not the person. */
const PAGES = /^(?:registered:|number-came$)/;

/**
 * Before the person has said anything, a list that only grows was not complete when it was first believed, and one to which
 * an app comes shows that another device has gone on. Else they have acted on their own.
 */
function isStillArriving({ began, said: words }: Progress, seen: MethodsSeen): boolean {
  if (began === undefined || words.some((word) => !PAGES.test(word))) return false;
  const apps = seen.authenticators.length - began.authenticators.length;
  const phones = seen.phones - began.phones;
  const others = seen.others - began.others;
  const all = [apps, phones, others];
  return apps > 0 || (all.every((by) => by >= 0) && all.some((by) => by > 0));
}

/** The page says that it is done: who goes back from here must not register once more. */
function withRegistered(progress: Progress, { screen }: View): Progress {
  if (screen === 'phone-done') return answer(answer(progress, 'number-came'), 'registered:2');
  return screen === 'app-approved' ? answer(progress, 'registered:4') : progress;
}

/** The page wins over the stored choices: a QR code or a link, a call or a code decide which steps follow. */
function wins(progress: Progress, view: View): Progress {
  const setup = view.screen === 'app-qr' ? 'pc' : view.screen === 'app-link' ? 'phone' : undefined;
  const route =
    view.screen === 'phone-call' ? 'voice' : view.screen === 'phone-code' ? 'sms' : undefined;
  let next = progress;
  if (setup !== undefined && setup !== next.setup) next = { ...next, setup };
  if (route !== undefined && route !== next.route) next = { ...next, route };
  return next;
}
