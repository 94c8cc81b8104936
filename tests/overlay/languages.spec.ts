import AxeBuilder from '@axe-core/playwright';
import { LANGS, type Lang } from '../../platform/lang';
import type { GuideResources } from '../../platform/resources';
import { drawn } from '../draw';
import { KINDS, type Kind, quoted, targetFor } from '../looks/kinds';
import { mirrored } from '../looks/mirrored';
import { unreadable } from '../looks/unreadable';
import { expect, type Stage, test } from './harness';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

/** Shows each kind of callout at each size and asks `look`; what it finds, with what it was. */
async function inEach(
  { page }: Stage,
  lang: Lang,
  look: () => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const kind of KINDS) {
      await page.evaluate(show, [kind.say, lang, quoted(kind, lang), target(kind, lang)] as const);
      const here = await look();
      found.push(...here.map((one) => `${kind.kind}, ${size.width} px: ${one}`));
    }
  }
  return found;
}

const target = (kind: Kind, lang: Lang) => kind.quote && targetFor(kind, lang);

/** Runs in the page. */
async function show([say, lang, quote, html]: readonly [
  string,
  Lang,
  string | undefined,
  string | undefined,
]) {
  document.querySelector('#t')?.remove();
  if (html) document.body.insertAdjacentHTML('beforeend', html);
  window.tell(say, lang, quote, html && '#t');
  await window.settled();
}

const OVERLAY = 'norikae-overlay';

for (const lang of drawn(LANGS, 2, 'callouts')) {
  test(`${lang}: every kind of callout can be read, wide and narrow`, async ({ open }) => {
    const stage = await open({ guide: true });
    const found = await inEach(stage, lang, () => stage.page.evaluate(unreadable, OVERLAY));
    expect(found).toEqual([]);
  });
}

for (const [lang, scheme] of drawn(
  LANGS.flatMap((lang) =>
    (['light', 'dark', 'forced'] as const).map((one) => [lang, one] as const),
  ),
  1,
  'callouts axe',
)) {
  test(`${lang}, ${scheme}: axe finds nothing in any kind of callout`, async ({ open }) => {
    const stage = await open({ guide: true });
    await stage.page.emulateMedia(
      scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme },
    );
    const found = await inEach(stage, lang, async () => {
      const { violations } = await new AxeBuilder({ page: stage.page }).include(OVERLAY).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(found).toEqual([]);
  });
}

test('a language that is written from the right can be read too', async ({ open }) => {
  const stage = await open({ guide: true });
  await stage.page.evaluate(
    (texts) => {
      window.only = texts;
    },
    mirrored().guide as unknown as GuideResources,
  );
  const found = await inEach(stage, 'en', () => stage.page.evaluate(unreadable, OVERLAY));
  expect(found).toEqual([]);
  await expect(stage.part('callout')).toHaveAttribute('dir', 'rtl');
});

test('what cannot be read would be found', async ({ open }) => {
  const { page } = await open({
    html: `<div style="width:60px;overflow:hidden;white-space:nowrap">cut off at the side</div>
      <div style="height:8px;overflow:hidden">cut off below</div>
      <p style="margin:20px 0 0">one</p><p style="margin:-14px 0 0">two</p>
      <p style="position:absolute;left:-20px;top:200px">out of the window</p>`,
  });
  const found = (await page.evaluate(unreadable, undefined)).map((one) =>
    one.replace(/".*?" /, ''),
  );
  expect(found).toEqual([
    'is cut off at the side of DIV',
    'is cut off by the height of DIV',
    'is cut off at the side of the window',
    'lies on "two"',
  ]);
});
