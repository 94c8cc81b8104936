import en from '../../locales/en.json' with { type: 'json' };
import { expect, test } from './harness';

/** A language from the right that nobody speaks: English words turned round. */
const turned = (text: string): string => [...text].reverse().join('');
const RTL = {
  dir: 'rtl',
  header: turned('STEP 2'),
  title: turned(en.guide.say.busy.title),
  text: turned(en.guide.say.busy.text),
  primary: { id: 'did', label: turned(en.guide.answer.did) },
} as const;

for (const page of ['ltr', 'rtl'] as const) {
  for (const ours of ['ltr', 'rtl'] as const) {
    test(`ours ${ours} on a page ${page}: callout, arrow and launcher where they belong`, async ({
      open,
    }) => {
      const stage = await open({
        html: '<button id="t" style="position:fixed;left:600px;top:200px">בחר / Next</button>',
      });
      const { part } = stage;
      await stage.page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, page);
      const over = ours === 'rtl' ? RTL : {};
      await stage.page.evaluate((model) => window.point('#t', model), over);
      await expect(part('callout')).toHaveCSS('direction', ours);
      const target = await stage.page.locator('#t').boundingBox();
      const callout = await part('callout').boundingBox();
      const fold = await part('fold').boundingBox();
      const arrow = await stage.page.locator('norikae-overlay .arrow').boundingBox();
      if (!target || !callout || !fold || !arrow) throw new Error('nothing there');
      // The arrow points at the target, the callout is beside it.
      const middle = arrow.x + arrow.width / 2;
      expect(middle).toBeGreaterThan(target.x - 4);
      expect(middle).toBeLessThan(target.x + target.width + 4);
      expect(callout.y).toBeGreaterThan(target.y + target.height);
      // The button is at the end of the line.
      const isLeft = fold.x < callout.x + callout.width / 2;
      expect(isLeft).toBe(ours === 'rtl');

      await stage.page.evaluate(() =>
        window.overlay.show({ launcher: { id: 'launcher', label: 'Changing?' } }),
      );
      const launcher = await part('launcher').boundingBox();
      expect((launcher?.x ?? 0) < 100, 'at the end of the page’s lines').toBe(page === 'rtl');
    });
  }
}

test('a sheet from the right covers the width, and nothing else is turned', async ({ open }) => {
  const { page, part } = await open({ html: '<button id="t">בחר</button>' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate((model) => {
    document.documentElement.dir = 'rtl';
    window.point('#t', model);
  }, RTL);
  expect(await part('callout').boundingBox()).toMatchObject({ x: 0, width: 320 });
  await expect(part('callout')).toHaveAttribute('data-edge', 'bottom');
  const [fold, edge] = [await part('fold').boundingBox(), await part('edge').boundingBox()];
  expect(fold?.x).toBeLessThan(edge?.x ?? 0);
});
