import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { Person } from '../harness/person.ts';
import { bodyBefore, exerciseIn, openPractice, type Plan, practicePhone } from './practice.ts';
import { everything, onTopOfMark, stand, strays } from './stand.ts';

const WHOLE: readonly Plan[] = [
  { lang: 'ja', route: 'voice', setup: 'pc', order: 'manual' },
  { lang: 'en', route: 'sms', setup: 'phone', order: 'register-first' },
  { lang: 'en', route: 'voice', setup: 'phone', order: 'manual' },
  { lang: 'ja', route: 'sms', setup: 'pc', order: 'register-first' },
];
const ALONE: readonly Plan[] = (['manual', 'register-first'] as const).flatMap((order) =>
  ([1, 2, 3, 4] as const).map((phase) => ({ ...(WHOLE[0] as Plan), order, phase })),
);

const nameOf = ({ lang, route, setup, order, phase }: Plan): string =>
  [lang, route, setup, order, phase === undefined ? 'whole' : `phase ${phase} alone`].join(' ');

/** Somebody who does only what is spotlighted, and looks at the mark at each step. */
function personAt(page: Page): Person {
  return new Person(bodyBefore(page), {
    phone: practicePhone(page),
    number: () => '90-1234-5678',
    before: async () => expect(await onTopOfMark(page)).toBe('the mark'),
  });
}

for (const plan of [...drawn(WHOLE, 1, 'practice'), ...drawn(ALONE, 1, 'practice alone')]) {
  test(`${nameOf(plan)}: practised by doing only what is spotlighted; nothing is sent or stored`, async () => {
    const { browser, requests, before } = await stand(plan.lang);
    try {
      const page = await openPractice(browser, plan);
      const person = personAt(page);
      if (plan.phase === undefined) {
        await person.follow(({ step }) => step === 'x.device-change');
        await expect(page.locator('[data-part="done"]')).toHaveCount(0);
        await page.locator('[data-action="changed"]').click();
        await person.follow(({ kind }) => kind === 'done');
      } else {
        await untilDone(page, person);
      }
      await expect(page.locator('[data-part="done"]')).toBeVisible();
      expect(await onTopOfMark(page)).toBe('the mark');
      expect(await strays(page), `${person.story}`).toEqual([]);
      expect(await everything(browser)).toEqual(before);
      expect(requests).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

/** A phase alone ends with its last check: after that press the guide is silent. */
async function untilDone(page: Page, person: Person): Promise<void> {
  const last = /^(?:1\.4|2v\.7|3\.3|4p\.21)$/;
  const { primary } = await person.follow(({ step }) => last.test(step));
  const { x = 0, y = 0, width = 0, height = 0 } = primary?.box ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

test('leaving in the open window asks nothing, and a frame that is loaded anew begins anew', async () => {
  const plan: Plan = { ...(WHOLE[0] as Plan), phase: 2 };
  const { browser } = await stand(plan.lang);
  try {
    const page = await openPractice(browser, plan);
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    const person = personAt(page);
    const { notice } = await person.follow(({ step }) => step === '2v.4');
    expect(notice).not.toBe('');
    // As by the menu over the frame; the address that it plays is nowhere.
    const frame = await exerciseIn(page);
    await frame.evaluate(() => location.reload());
    await person.follow(({ step }) => step === '2v.1');
    expect(await strays(page)).toEqual([]);
    await page.reload();
    await person.follow(({ step }) => step === 'x.ready');
    expect(asked).toEqual([]);

    // Alone, without the mark around it, the exercise page is not to be had.
    await page.goto(`chrome-extension://${browser.id}/exercise.html`);
    await page.waitForURL(/practice\.html$/);
    await exerciseIn(page);
    expect(await onTopOfMark(page)).toBe('the mark');
  } finally {
    await browser.close();
  }
});
