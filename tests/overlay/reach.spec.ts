import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './harness';

const ASK = {
  primary: { id: 'did', label: 'I did it' },
  choices: [{ id: 'a', label: 'My phone (Pixel 9)' }],
  notice: 'Your account has no second factor now.',
};
const BOX = '<main><h1>Security info</h1><button id="t" style="margin:100px">Next</button></main>';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const folded of [false, true]) {
    test(`axe finds nothing, ${colorScheme}${folded ? ', folded' : ''}`, async ({ open }) => {
      const { page, part } = await open({ html: BOX });
      await page.emulateMedia({ colorScheme });
      await page.evaluate((ask) => window.point('#t', ask), ASK);
      if (folded) await part('fold').click();
      await page.evaluate(() => window.settled());
      const { violations, passes } = await new AxeBuilder({ page })
        .include('norikae-overlay')
        .analyze();
      expect(
        violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.html).join(' ')}`),
      ).toEqual([]);
      expect(
        passes.some((one) => one.id === 'button-name'),
        'it did look inside',
      ).toBe(true);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  // axe gives up where a background has a gradient, so the contrast is counted here.
  test(`all text stands out at 4.5 : 1 or more, ${colorScheme}`, async ({ open }) => {
    const { page } = await open({ html: BOX });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    const ratios = await page.evaluate(() => {
      const light = (color: string): number => {
        const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? [])
          .map((one) => Number(one) / 255)
          .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (el: Element): string => {
        const { backgroundColor } = getComputedStyle(el);
        const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
        return clear && el.parentElement ? ground(el.parentElement) : backgroundColor;
      };
      const root = window.overlay.host.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll('[data-part="callout"] :is(p, .where, button, .sign)')].map(
        (el) => {
          const [a, b] = [light(getComputedStyle(el).color), light(ground(el))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        },
      );
    });
    expect(ratios.length).toBeGreaterThanOrEqual(9);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
}

test('a named region, named buttons', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  const region = page.getByRole('region', { name: 'Guide' });
  await expect(region.getByRole('button')).toHaveCount(3);
  await expect(region.getByRole('button', { name: 'Fold' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(region.getByRole('button', { name: 'I did it' })).toBeVisible();
});

test('an instruction is said once, politely', async ({ open }) => {
  const { page } = await open({ html: BOX });
  const live = page.locator('norikae-overlay [aria-live="polite"]');
  await expect(live, 'it is there before there is anything to say').toHaveCount(1);
  const said = await page.evaluateHandle(() => {
    const all: string[] = [];
    const region = window.overlay.host.shadowRoot?.querySelector('[aria-live]');
    new MutationObserver(() => all.push(region?.textContent ?? '')).observe(region as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    window.point('#t');
    return all;
  });
  const first = 'Press “Next”. Microsoft then sends a code to your phone.';
  await expect(live).toHaveText(first);
  await page.evaluate(() => {
    window.point('#t');
    window.point('#t', { progress: 0.5 });
    // Something that the page only passes through.
    window.point(undefined, { spoken: 'Wait a moment.' });
    window.point('#t');
  });
  await page.evaluate(() => window.point('#t', { spoken: 'Choose Phone.' }));
  await expect(live).toHaveText('Choose Phone.');
  await page.evaluate(() => window.overlay.show({}));
  await expect(live).toHaveText('');
  expect(await said.jsonValue()).toEqual([first, 'Choose Phone.', '']);
});

test('it never takes the focus by itself', async ({ open }) => {
  const { page, part } = await open({ html: '<input id="i"><button id="t">Next</button>' });
  await page.locator('#i').focus();
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.point(undefined, { step: 'x.other', kind: 'warn' }));
  await part('fold').click();
  await part('fold').click();
  await expect(page.locator('#i')).toBeFocused();
});

test('the shortcut goes to the callout, then to the target, or else to where the focus was', async ({
  open,
}) => {
  const { page, part } = await open({ html: '<input id="i"><button id="t">Next</button>' });
  await page.locator('#i').focus();
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  await expect(part('callout')).toBeFocused();
  await page.evaluate(() => window.overlay.focus());
  await expect(page.locator('#t')).toBeFocused();
  await page.evaluate(() => window.point(undefined));
  await page.locator('#i').focus();
  await page.evaluate(() => window.overlay.focus());
  await page.evaluate(() => window.overlay.focus());
  await expect(page.locator('#i')).toBeFocused();
});

test('focus that was on a button of ours that is gone stays in the callout', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(part('primary')).toBeFocused();
  await page.evaluate(() => window.point('#t', { step: '3.2' }));
  await expect(part('callout')).toBeFocused();
});

test('a button that now means something else has not got the focus: the callout has', async ({
  open,
}) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(part('primary')).toBeFocused();
  await page.evaluate(() => window.point('#t', { primary: { id: 'did', label: 'Done' } }));
  await expect(part('primary'), 'the same button, in other words').toBeFocused();
  await page.evaluate(() => window.point('#t', { primary: { id: 'other', label: 'Done' } }));
  await expect(part('callout')).toBeFocused();
});

test('when all of ours goes, the focus goes back to where it was', async ({ open }) => {
  const { page } = await open({ html: '<input id="i"><button id="t">Next</button>' });
  await page.locator('#i').focus();
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  await page.evaluate(() => window.overlay.show({}));
  await expect(page.locator('#i')).toBeFocused();
});

test('the shortcut finds what takes the focus in or around the target', async ({ open }) => {
  const { page } = await open({
    html: '<div id="in"><a id="a" href="#">Tile</a></div><button id="b"><span id="of">Text</span></button>',
  });
  for (const [target, focus] of [
    ['#in', '#a'],
    ['#of', '#b'],
  ] as const) {
    await page.evaluate((one) => window.point(one), target);
    await page.evaluate(() => window.overlay.focus());
    await page.evaluate(() => window.overlay.focus());
    await expect(page.locator(focus)).toBeFocused();
  }
});

test('Escape elsewhere stays with the page', async ({ open }) => {
  const { page, part } = await open({
    html: `${BOX}<script>addEventListener('keydown', (e) => document.title = e.key)</script>`,
  });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Escape');
  await expect(part('title')).toBeVisible();
});

test('folded stays folded, until there is something to read or to answer', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  await part('fold').click();
  await expect(part('title')).toBeHidden();
  await page.evaluate(() => window.point('#t', { step: '3.2' }));
  await expect(part('title')).toBeHidden();
  await page.evaluate(() => window.point('#t', { step: '3.3', kind: 'warn' }));
  await expect(part('title')).toBeVisible();
});

test('buttons are large enough to hit', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  for (const name of ['fold', 'primary', 'choice']) {
    const box = await part(name).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(36);
    expect(box?.width, name).toBeGreaterThanOrEqual(36);
  }
  expect((await part('callout').boundingBox())?.width).toBeLessThanOrEqual(360);
});

test('the ring breathes three times, and then rests', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  const runs = await page.evaluate(() => {
    const ring = window.part('spotlight') as HTMLElement;
    return ring.getAnimations({ subtree: true }).map((one) => one.effect?.getTiming().iterations);
  });
  expect(runs).toEqual([3]);
});

test('nothing moves by itself where less motion is wished', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  const moving = await page.evaluate(() => {
    const root = window.overlay.host.shadowRoot as ShadowRoot;
    const styled = [...root.querySelectorAll('*')].flatMap((el) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(el, pseudo)),
    );
    return styled.filter((s) => s.animationName !== 'none' || s.transitionDuration !== '0s').length;
  });
  expect(moving).toBe(0);
});

test('in forced colours ring, callout and buttons keep their edges', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  await expect(part('spotlight')).toHaveCSS('border-top-color', highlight);
  await expect(part('spotlight')).toHaveCSS('border-top-width', '3px');
  await expect(part('callout')).toHaveCSS('border-top-style', 'solid');
  await expect(part('primary')).toHaveCSS('border-top-style', 'solid');
});
for (const ground of ['#ffffff', '#f3f2f1', '#0078d4', '#1b1a19']) {
  test(`one of the ring's two tones stands out at 3 : 1 or more from ${ground}`, async ({
    open,
  }) => {
    const { page } = await open({ html: BOX });
    await page.evaluate(() => window.point('#t'));
    const best = await page.evaluate((hex) => {
      const light = (rgb: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = rgb.map((c) =>
          c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const style = getComputedStyle(window.part('spotlight') as HTMLElement);
      const tones = [
        style.borderTopColor,
        style.boxShadow.slice(0, style.boxShadow.indexOf(')') + 1),
      ];
      const back = light([1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
      return Math.max(
        ...tones.map((tone) => {
          const own = light((tone.match(/\d+/g) ?? []).map(Number));
          return (Math.max(own, back) + 0.05) / (Math.min(own, back) + 0.05);
        }),
      );
    }, ground);
    expect(best).toBeGreaterThanOrEqual(3);
  });
}
