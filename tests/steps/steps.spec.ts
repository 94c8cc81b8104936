import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { wordOf } from '../../page/landmark-words';
import { createMap } from '../../page/map';
import { mapFor } from '../../page/map-data';
import { LANGUAGES } from '../../page/wording/languages';
import { drawn } from '../draw';
import { ClosedRoot } from '../harness/closed-root';
import { until } from '../harness/until';
import { type Norikae, test } from '../popup/browser';
import { MOVES } from '../popup/moves';

const WORDS = { en, ja };

/** What is left of a sheet of A4 between its margins, at 96 pixels per inch. */
const SHEET = { width: 680, height: 1000 };

/** The page of all steps, in a tab. */
async function open({ context, worker }: Norikae, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  const { host } = new URL((await worker()).url());
  await page.goto(`chrome-extension://${host}/steps.html${query}`);
  await page.locator('[data-part-name="trouble"]').waitFor();
  return page;
}

const phases = (page: Page) =>
  page
    .locator('[data-part-name] .number')
    .allTextContents()
    .then((all) => all.join(' '));

/** Everything that is wider than the place that it has; the hand on a drawing lies over its edge. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && !one.matches('svg *, [data-press]'))
      .filter((one) => one.scrollWidth > Math.max(one.clientWidth, 1) && one.clientWidth > 0)
      .concat(
        [...document.body.querySelectorAll<HTMLElement>('*')].filter(
          (one) => one.getBoundingClientRect().right > most + 0.5,
        ),
      )
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

for (const lang of drawn(['ja', 'en'] as const, 1, 'steps looks'))
  test.describe(lang, () => {
    test.use({ lang });

    test('axe finds nothing: light, dark, in few colours; nothing is cut off at 320 px or on A4', async ({
      norikae,
    }) => {
      const page = await open(norikae);
      for (const media of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(media);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations, JSON.stringify(media)).toEqual([]);
        expect.soft(passes.length).toBeGreaterThan(10);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await cutOff(page)).toEqual([]);

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize(SHEET);
      expect.soft(await cutOff(page)).toEqual([]);
      await expect.soft(page.locator(':is(button, select, [type="radio"]):visible')).toHaveCount(0);
      await expect
        .soft(page.locator('.figure:visible'))
        .toHaveCount(await page.locator('.figure').count());
      const paper = await page.evaluate(() => {
        const { color, fontSize } = getComputedStyle(document.body);
        return { color, fontSize: Number.parseFloat(fontSize) * 0.75 };
      });
      expect(paper.color).toBe('rgb(0, 0, 0)');
      expect(paper.fontSize).toBeCloseTo(10.5);
    });
  });

test.describe('what is read', () => {
  test.use({ lang: 'en' });

  test('before a move the person chooses the ways and the order', async ({ norikae }) => {
    const page = await open(norikae, '?only=remaining');
    expect(await phases(page)).toBe('STEP 1 STEP 2 STEP 3 STEP 4');
    await expect(page.locator('[name="only"]')).toHaveCount(0);
    await expect(page.locator('[data-step="2v.5"]')).not.toHaveCount(0);
    await page.locator('[name="route"][value="sms"]').check();
    await page.locator('[name="setup"][value="phone"]').check();
    await page.locator('[name="order"][value="register-first"]').check();
    await expect(page.locator('[data-step^="2v."], [data-step^="4p."]')).toHaveCount(0);
    await expect(page.locator('[data-step="4m.10"]')).not.toHaveCount(0);
    expect(await phases(page)).toBe('STEP 2 STEP 1 STEP 4 STEP 3');
    await expect(page.locator('[data-warning="warn"]')).toHaveCount(0);
    await expect(page.locator('[data-part="chosen"]')).toHaveText(
      `SMS, Smartphone · ${en.guide.answer['register-first']}`,
    );
  });

  test('of a move: what remains, or all of it; and its step code', async ({ norikae }) => {
    await norikae.seed(MOVES.changed);
    const page = await open(norikae, '?only=remaining');
    expect(await phases(page)).toBe('STEP 3 STEP 4');
    await expect(page.locator('[data-part="left-out"]')).toContainText('STEP 1, STEP 2');
    await expect(page.locator('[name="route"]')).toHaveCount(0);
    await expect(page.locator('[data-part="step-code"]')).toHaveText(/^3VP-/);
    await page.locator('[name="only"][value="whole"]').check();
    expect(await phases(page)).toBe('STEP 1 STEP 2 STEP 3 STEP 4');
    await expect(page.locator('[data-part="left-out"]')).toHaveCount(0);
    // What happens to the move elsewhere is seen here too.
    await page.locator('[name="only"][value="remaining"]').check();
    await norikae.seed(MOVES.ended);
    await expect(page.locator('[data-part="ended"]')).toHaveText(en.popup.now.end);
  });

  test('the phases are called as the language calls them', async ({ norikae }) => {
    await norikae.seed(MOVES.changed);
    const page = await open(norikae, '?only=remaining');
    await page.locator('.controls select:not([name])').selectOption('vi');
    await expect(page.locator('[data-part="left-out"]')).toContainText('BƯỚC 1, BƯỚC 2');
    expect(await phases(page)).toBe('BƯỚC 3 BƯỚC 4');
  });

  test('every quoted label is the page’s word, in each language that is known', async ({
    norikae,
  }) => {
    const page = await open(norikae);
    const choice = page.locator('[name="page-language"]');
    await expect(choice.locator('option')).toHaveCount(LANGUAGES.size);
    await expect(choice).toHaveValue('en');
    const add = page.locator('[data-say="add-method"] b').first();
    const call = page.locator('[data-say="call-me"] b');
    for (const lang of LANGUAGES.keys()) {
      const map = createMap(mapFor([lang]));
      await choice.selectOption(lang);
      for (const [bold, landmark] of [
        [add, 'list.add'],
        [call, 'phone.call'],
      ] as const) {
        const [ours, theirs] = [en.guide.thing[landmark], wordOf(landmark, map)];
        const both = theirs === undefined || theirs === ours ? ours : `${ours} / ${theirs}`;
        await expect.soft(bold, `${lang}: ${landmark}`).toHaveText(both);
        if (both !== ours) await expect.soft(bold.locator('span')).toHaveAttribute('lang', lang);
      }
    }
    await page.locator('.controls select:not([name])').selectOption('ja');
    await expect(add).toContainText(ja.guide.thing['list.add']);
  });
});

test('the saved file has no script, asks for nothing, and has all steps', async ({
  norikae,
}, info) => {
  const page = await open(norikae);
  const steps = await page.locator('[data-step]').count();
  const download = page.waitForEvent('download');
  await page.locator('[data-action="save"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('norikae-steps-ja.html');
  const path = info.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).not.toMatch(
    /<script|<link|url\(|\bon\w+=|https?:(?!\/\/(?:mysignins|www\.w3))/,
  );

  const read = await norikae.context.newPage();
  const asked: string[] = [];
  read.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await read.setViewportSize({ width: 390, height: 844 });
  await read.goto(address);
  expect(asked).toEqual([address]);
  await expect(read.locator('[data-step]')).toHaveCount(steps);
  await expect(read.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(read.locator('button, select, script, [type="radio"]')).toHaveCount(0);
  await expect(read.locator('.phone').first()).toHaveCSS('border-top-style', 'solid');
  expect(await cutOff(read)).toEqual([]);
  await read.locator('[data-step="1.1"] input').check();
  const { violations } = await new AxeBuilder({ page: read }).analyze();
  expect(violations).toEqual([]);
});

test.describe('the ways there', () => {
  for (const lang of drawn(['ja', 'en'] as const, 1, 'steps ways'))
    test.describe(lang, () => {
      test.use({ lang });

      test('from the popup, from its part for other devices, and from the callout', async ({
        norikae,
      }) => {
        await norikae.seed(MOVES.changed);
        const popup = await norikae.popup();
        const whole = norikae.context.waitForEvent('page');
        const button = popup.locator('[data-action="steps"]');
        await expect(button).toHaveText(WORDS[lang].popup.steps);
        await button.click();
        await expect((await whole).locator('[data-part-name="1"]')).toBeVisible();

        const other = await norikae.popup();
        await other.locator('[data-action="devices"]').click();
        await expect(other.locator('.devices')).toContainText(WORDS[lang].devices.read.what);
        const remaining = norikae.context.waitForEvent('page');
        await other.locator('[data-action="remaining-steps"]').click();
        await expect((await remaining).locator('[data-part-name="3"]')).toBeVisible();
        await expect((await remaining).locator('[data-part-name="1"]')).toHaveCount(0);

        const page = await norikae.context.newPage();
        await page.setViewportSize({ width: 1000, height: 800 });
        await page.goto('https://mysignins.microsoft.com/security-info');
        const root = new ClosedRoot(page);
        const seen = await until(
          () => root.snapshot(),
          ({ callout }) => callout?.steps !== undefined,
          20_000,
        );
        const press = seen.value.callout?.steps;
        expect(press?.label).toBe(WORDS[lang].guide.words.steps);
        const { x = 0, y = 0, width = 0, height = 0 } = press?.box ?? {};
        const read = norikae.context.waitForEvent('page');
        await page.mouse.click(x + width / 2, y + height / 2);
        await expect((await read).locator('[data-part-name="1"]')).toBeVisible();
      });
    });
});
