import { browser } from 'wxt/browser';
import { createDesk } from './desk';
import { onKeys } from './keys';
import type { PageKnowledge } from './knowledge';
import { isFromPage, isMessage, type Reply } from './messages';
import { LAST_POLICY } from './policy';
import { focusGuide } from './tabs';

/** Registers all of the background's listeners, at once: the worker is started anew for each event. */
export function listen(knowledge: PageKnowledge): void {
  const desk = createDesk(knowledge);
  const showProgress = (): void => void desk.showProgress();

  type Answer = Promise<Reply | undefined> | undefined;
  browser.runtime.onMessage.addListener((message: unknown, sender): Answer => {
    if (!isMessage(message) || sender.id !== browser.runtime.id) return undefined;
    // Who asks has no polyfill, which would make an error of ours one there: they hear nothing then.
    const heard = (answer: Promise<Reply | undefined>): Answer => answer.catch(() => undefined);
    if (isFromPage(message)) return heard(desk.fromPage(message, sender.tab?.id));
    // A page's process may be taken over; it gets no more than what its own messages do.
    const ours = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    return ours ? heard(desk.fromPopup(message)) : undefined;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') void desk.pull();
    if (area === 'managed' || (area === 'local' && LAST_POLICY in changes)) showProgress();
  });
  onKeys((tab) => void focusGuide(tab));
  browser.runtime.onInstalled.addListener(showProgress);
  browser.runtime.onStartup.addListener(showProgress);
}
