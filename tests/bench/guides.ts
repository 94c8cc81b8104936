import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { buildWith, launchAsIs } from '../cost/browser.ts';
import { bodyAt } from '../harness/body.ts';
import { Person } from '../harness/person.ts';
import { Popup } from '../harness/popup.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import type { Scenario } from '../replica/types.ts';
import { bundled, CACHE, PACKAGES, PEER_NAMES, type PeerName, peerScript } from './peers.ts';

export interface Guide {
  /** As it stands in the tables. */
  readonly name: string;
  /** Undefined: ours, or nobody's. */
  readonly peer?: PeerName;
  readonly isOurs?: boolean;
  /** Its animation off, where it has an option for that. */
  readonly still?: boolean;
}

export const OURS: Guide = { name: 'Norikae', isOurs: true };
/** The page by itself. */
export const BARE: Guide = { name: 'no guide' };
/** Hears whether a move is under way, and nothing else: less is no guide. */
export const LEAST: Guide = { name: 'the least' };
export const AS_DELIVERED: readonly Guide[] = PEER_NAMES.map((peer) => ({
  name: PACKAGES[peer],
  peer,
}));
/** Those that have an option for it, once more without animation. */
export const STILL: readonly Guide[] = (['driver', 'tourguide'] as const).map((peer) => ({
  name: `${PACKAGES[peer]}, not animated`,
  peer,
  still: true,
}));

/** A page with a guide on it, in a browser of its own of which nothing is changed. */
export interface Stand {
  readonly guide: Guide;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly replica: Replica;
  readonly browser: Awaited<ReturnType<typeof launchAsIs>>;
  /** What the probe says, in the world in which it is. */
  ask<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Its closed root is remembered on the way, and read by nobody but the probe. */
const REMEMBER = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.localName === 'norikae-overlay') globalThis.ourRoot = root;
    return root;
  };
}`;

let probe: Promise<string> | undefined;

/** The probe as one classic script. */
function probeScript(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  probe ??= bundled(`${import.meta.dirname}/probe.ts`);
  return probe;
}

/** Opens the page with a guide that has not begun yet: a move of ours is under way where `isUnderWay` says so. */
export async function stand(guide: Guide, scenario: Scenario, isUnderWay = true): Promise<Stand> {
  const replica = await startReplica(scenario);
  const code = await probeScript();
  const build = guide.isOurs ? buildWith(REMEMBER + code) : undefined;
  const browser = await launchAsIs(replica, build);
  let { page } = browser;
  if (guide.isOurs && isUnderWay) {
    const popup = await Popup.open(browser);
    await popup.choose({ route: 'sms', setup: 'pc' });
    page = await popup.start();
    await popup.page.close();
    await page.bringToFront();
  } else {
    if (!guide.isOurs) await page.addInitScript({ content: code });
    await browser.openPage();
  }
  const cdp = await page.context().newCDPSession(page);
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    guide,
    page,
    cdp,
    replica,
    browser,
    async ask<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        ...(guide.isOurs && world !== undefined && { contextId: world }),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
      return result.value as T;
    },
    async close() {
      await browser.close();
      await replica.close();
    },
  };
}

/** Ours is followed to this step; a peer is given its selectors and begins at the first. */
export async function begin(
  { guide, page, ask }: Stand,
  step: string,
  selectors: readonly string[],
): Promise<void> {
  await page
    .locator(selectors[0] ?? 'body')
    .first()
    .waitFor();
  if (guide.isOurs) {
    await personAt(page).follow((callout) => callout.step === step && callout.kind === 'press');
  } else if (guide.peer) {
    await page.evaluate(await peerScript(guide.peer));
    const steps = selectors.map((selector, nth) => ({
      selector,
      title: `Step ${nth + 1}`,
      text: 'Press what is marked here.',
    }));
    await page.evaluate(([all, still]) => void window.peer.begin(all, { still }), [
      steps,
      guide.still ?? false,
    ] as const);
  } else return;
  for (let looks = 0; looks < 50; looks++) {
    if (await ask<boolean>('bench.box() !== undefined')) return;
    await pause(100);
  }
  throw new Error(`${guide.name} highlights nothing at the beginning`);
}

/** Idle hands: what waits for the phone goes on waiting. */
function personAt(page: Page): Person {
  return new Person(bodyAt(page), {
    phone: { act: () => false, typed: () => undefined },
    // An account without any second factor: the new phone is not here yet, so the number is next.
    pick: ({ step }) => (step === 'x.neither' ? 0 : undefined),
  });
}
