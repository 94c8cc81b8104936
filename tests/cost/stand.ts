import type { Page } from '@playwright/test';
import { bodyAt } from '../harness/body.ts';
import type { CalloutSeen } from '../harness/closed-root.ts';
import type { Browser } from '../harness/launch.ts';
import { Person } from '../harness/person.ts';
import { type Choices, Popup } from '../harness/popup.ts';
import { g3, type Replica, startReplica } from '../replica/server.ts';
import type { MethodSpec } from '../replica/types.ts';
import { launchCounted } from './browser.ts';
import { Meter } from './meter.ts';

/** A move under way in a browser that counts. */
export interface Stand {
  replica: Replica;
  browser: Browser;
  page: Page;
  meter: Meter;
  /** Follows the guide, with a phone that does nothing, until this is said. */
  follow(end: (callout: CalloutSeen) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function stand(
  methods?: MethodSpec[],
  choices: Choices = { route: 'sms', setup: 'pc' },
): Promise<Stand> {
  const replica = await startReplica(g3(methods ? { methods } : {}));
  const browser = await launchCounted(replica);
  const popup = await Popup.open(browser);
  await popup.choose(choices);
  const page = await popup.start();
  await popup.page.close();
  await page.bringToFront();
  const meter = await Meter.on(page);
  // Idle hands: what waits for the phone goes on waiting.
  const person = new Person(bodyAt(page), {
    phone: { act: () => false, typed: () => undefined },
    // An account without any second factor: the new phone is not here yet, so the number is next.
    pick: ({ step }) => (step === 'x.neither' ? 0 : undefined),
  });
  return {
    replica,
    browser,
    page,
    meter,
    async follow(end) {
      await person.follow(end);
      // The page's note about a deletion goes away later, by itself.
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('[role="status"], [role="alert"]')].some(
            (note) => note.textContent !== '',
          ),
      );
    },
    async close() {
      await browser.close();
      await replica.close();
    },
  };
}
