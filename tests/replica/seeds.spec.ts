import { expect, test } from '@playwright/test';
import { collectErrors, launchOn } from './browser.ts';
import type { Plan } from './judge.ts';
import { g1, g3, startReplica } from './server.ts';
import type { Scenario } from './types.ts';
import { randomVariants } from './variants.ts';
import { createWalk } from './walk.ts';

const courses: [number, Scenario, Plan['route'], Plan['setup']][] = [
  [11, g3({ lang: 'ja', setup: 'qr' }), 'voice', 'pc'],
  [12, g1({ lang: 'en', setup: 'link' }), 'sms', 'phone'],
];

for (const [seed, base, route, setup] of courses) {
  test(`the phone first, on a page drawn from seed ${seed}, without latency`, async () => {
    const scenario = { ...base, variants: randomVariants(seed), latency: 0 };
    const replica = await startReplica(scenario);
    const browser = await launchOn(replica);
    const page = await browser.newPage();
    const errors = collectErrors(page);
    replica.judge.start({ route, setup, order: 'register-first' });
    const walk = createWalk(page, replica, scenario, `seed-${seed}`);
    await walk.openList();
    await walk.registerPhone(route === 'voice' ? 'call' : 'text', '09012345678');
    await walk.deleteRow(scenario.variants.rowOrder === 'byKind' ? 1 : 0, 'iPhone 12');
    await walk.registerApp('Pixel 9');
    await walk.deleteRow(0, '+81 9012345678');
    expect(replica.judge.wrong()).toEqual([]);
    expect(replica.judge.finished()).toBe(true);
    expect(errors).toEqual([]);
    await browser.close();
    await replica.close();
  });
}
