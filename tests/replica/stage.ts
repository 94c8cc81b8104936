import { type Browser, type BrowserContextOptions, type Page, test } from '@playwright/test';
import { launchOn } from './browser.ts';
import type { Plan } from './judge.ts';
import { createPerson } from './person.ts';
import { g1, type Replica, startReplica } from './server.ts';
import type { Scenario } from './types.ts';

export const ADDRESS = 'https://mysignins.microsoft.com/security-info';

/** One replica and one browser for all tests of a file, each of which sets the replica anew. */
export function stage() {
  let replica: Replica;
  let browser: Browser;

  test.beforeAll(async () => {
    replica = await startReplica(g1());
    browser = await launchOn(replica);
  });

  test.afterAll(async () => {
    await browser.close();
    await replica.close();
  });

  /** A new window on this scenario, not yet at the page; with a plan the judge is at work. */
  async function open(scenario: Scenario, plan?: Plan, options: BrowserContextOptions = {}) {
    replica.set(scenario);
    if (plan !== undefined) replica.judge.start(plan);
    const page: Page = await browser.newPage(options);
    page.setDefaultTimeout(10_000);
    return { page, person: createPerson(page, scenario) };
  }

  return {
    get replica() {
      return replica;
    },
    get browser() {
      return browser;
    },
    open,
    /** As `open`, and the list is there. */
    openList: async (scenario: Scenario, plan?: Plan, options: BrowserContextOptions = {}) => {
      const opened = await open(scenario, plan, options);
      await opened.person.openList();
      return opened;
    },
    /** The wrong presses since the judge began: step and id of each. */
    wrong: () => replica.judge.wrong().map((press) => `${press.step} ${press.id}`),
  };
}
