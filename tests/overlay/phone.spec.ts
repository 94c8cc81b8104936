import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './harness';

/** Every shape there is, between them. */
const SHAPES = [
  'answer-call',
  'app-install',
  'app-quality',
  'app-add-account',
  'number-match-here',
  'qr-scan',
];

/** Whatever of the drawings is cut off or sticks out: of its own box, of the phone, or of the callout. */
function cutOff(): string[] {
  const callout = window.part('callout');
  if (!callout) return ['no callout'];
  const found: string[] = [];
  const outer = callout.getBoundingClientRect();
  for (const phone of callout.querySelectorAll('.phone')) {
    const frame = phone.getBoundingClientRect();
    if (frame.left < outer.left || frame.right > outer.right) found.push('the phone');
    for (const part of phone.children) {
      // The arrow stands between two phones.
      if (part.matches('.p-next')) continue;
      const box = part.getBoundingClientRect();
      const name = `${part.className} ${part.textContent}`;
      if (box.left < frame.left || box.right > frame.right) found.push(`${name}: beside the phone`);
      if (box.bottom > frame.bottom) found.push(`${name}: below the phone`);
      // In two lines it would lie on the screen.
      if (part.matches('.p-name') && box.bottom > frame.top) found.push(`${name}: on the screen`);
      const range = document.createRange();
      range.selectNodeContents(part.querySelector('span') ?? part);
      const words = range.getBoundingClientRect();
      if (words.width > 0 && (words.left < box.left - 0.5 || words.right > box.right + 0.5))
        found.push(`${name}: wider than its box`);
    }
  }
  return found;
}

for (const lang of ['ja', 'en'] as const) {
  for (const [width, height] of [
    [320, 640],
    [412, 880],
    [1024, 720],
  ] as const) {
    test(`${lang}, ${width} × ${height}: every drawing fits, in a callout on the screen`, async ({
      open,
    }) => {
      const { page, part } = await open({ guide: true });
      await page.setViewportSize({ width, height });
      const steps = await page.evaluate(() => window.onPhone);
      expect(steps.length).toBeGreaterThan(15);
      for (const step of steps) {
        await page.evaluate(([say, l]) => window.tell(say, l), [step, lang] as const);
        await page.evaluate(() => window.settled());
        const waits = (await part('callout').getAttribute('data-kind')) === 'waiting';
        // A sheet must not hide what the page shows meanwhile: the words alone are half as high.
        await expect(part('callout').locator('.figure'), step).toBeVisible({
          visible: !(waits && width < 480),
        });
        expect(await page.evaluate(cutOff), step).toEqual([]);
        const box = await part('callout').boundingBox();
        if (!box) throw new Error(`${step}: no callout`);
        expect(box.x, step).toBeGreaterThanOrEqual(0);
        expect(box.y, step).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, step).toBeLessThanOrEqual(width);
        expect(box.y + box.height, step).toBeLessThanOrEqual(height + 0.5);
        if (width > 480) expect(box.width, step).toBeLessThanOrEqual(360);
      }
    });
  }
}

for (const [colorScheme, lang] of [
  ['light', 'ja'],
  ['dark', 'en'],
] as const) {
  test(`${colorScheme}: nothing for axe to find in the drawings`, async ({ open }) => {
    const { page } = await open({ guide: true });
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const step of SHAPES) {
      await page.evaluate(([say, l]) => window.tell(say, l), [step, lang] as const);
      const { violations } = await new AxeBuilder({ page }).include('norikae-overlay').analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map((node) => `${step}: ${id}: ${node.html}`));
    }
    expect(found).toEqual([]);
  });
}

test('a drawing is one picture to those who do not see it, with its words in their language', async ({
  open,
}) => {
  const { page } = await open({ guide: true });
  await page.evaluate(() => window.tell('app-diagnostics', 'ja'));
  await expect(page.getByRole('img')).toHaveAccessibleName(
    'スマートフォンの画面の図 · Authenticator · 診断データ · 承諾する',
  );
});

test('where the screen is low the words stand alone', async ({ open }) => {
  const { page, part } = await open({ guide: true });
  await page.setViewportSize({ width: 640, height: 360 });
  await page.evaluate(() => window.tell('app-camera', 'en'));
  await expect(part('primary')).toBeInViewport();
  await expect(page.locator('norikae-overlay .figure')).toBeHidden();
});

test('one step back is a button like any other', async ({ open }) => {
  const { page, part } = await open();
  await page.evaluate(() => window.point(undefined, { back: { id: 'back', label: 'Back' } }));
  await part('back').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['back']);
});
