import { expect, type Page, test } from '@playwright/test';
import { createPerson } from '../replica/person.ts';
import { g3 } from '../replica/scenarios.ts';
import { launchCounted } from './browser.ts';
import { COURSE, RESTLESS, RESTLESS_FRAMES } from './limits.ts';
import { frames, Meter } from './meter.ts';
import { stand } from './stand.ts';

const methods = [{ type: 'password' as const }];

/** Over the limit, by name: what has to be argued in `limits.ts`. */
function over(cost: object, limit: Readonly<Record<string, { most: number }>>): string[] {
  const counts = new Map(Object.entries(cost) as [string, number][]);
  return Object.entries(limit)
    .filter(([name, { most }]) => !((counts.get(name) ?? Number.NaN) <= most))
    .map(([name, { most }]) => `${name}: ${counts.get(name)} of ${most}`);
}

/** From the list by the picker and the form to the code; after each press everything comes to rest. */
async function course(page: Page, meter: Meter): Promise<void> {
  const person = createPerson(page, g3({ methods }));
  const presses = [
    () => page.reload(),
    () => person.pressAdd(),
    () => person.pick('phone'),
    () => person.fillPhone('text', '9012345678'),
    () => person.next(),
    () => person.dialog.locator('.ms-TextField input').first().waitFor(),
  ];
  for (const press of presses) {
    await press();
    await meter.rest();
  }
}

test('from the list to the code screen: at most so many of each', async () => {
  const here = await stand(methods);
  const bare = await launchCounted(here.replica, false);
  try {
    await here.meter.rest();
    await here.page.reload();
    const start = await here.meter.read();
    await course(here.page, here.meter);
    const end = await here.meter.read();
    const alone = await Meter.on(bare.page);
    await bare.openPage();
    const bareStart = await alone.read();
    await course(bare.page, alone);
    const bareEnd = await alone.read();
    // Our counts begin with the page; the browser's go on over a reload.
    const layouts = end.layouts - start.layouts - (bareEnd.layouts - bareStart.layouts);
    const styles = end.styles - start.styles - (bareEnd.styles - bareStart.styles);
    const cost = { ...end, layouts, styles };
    console.info(JSON.stringify(cost));
    expect(cost.looks).toBeGreaterThan(4);
    expect(over(cost, COURSE)).toEqual([]);
  } finally {
    await bare.close();
    await here.close();
  }
});

test('a page that never rests: at most one look per frame, however much it changes', async () => {
  const here = await stand(methods);
  try {
    await here.follow(({ kind }) => kind === 'press');
    await here.meter.rest();
    const cost = await here.meter.during(async () => {
      await here.page.evaluate(async (many) => {
        const one = document.body.appendChild(document.createElement('p'));
        for (let frame = 0; frame < many; frame++) {
          for (let i = 0; i < 5; i++) {
            one.textContent = `${frame} ${i}`;
            one.className = `a${i}`;
          }
          await new Promise(requestAnimationFrame);
        }
      }, RESTLESS_FRAMES);
      await frames(here.page, 10);
    });
    console.info(JSON.stringify(cost));
    expect(cost.looks).toBeGreaterThan(1);
    expect(over(cost, RESTLESS)).toEqual([]);
  } finally {
    await here.close();
  }
});
