import { expect, test } from './harness';

const ASK = { primary: { id: 'did', label: 'I did it' } };
const BOX =
  '<button id="t" style="margin:200px" onclick="this.textContent=\'pressed\'">Next</button>';

test('one element, under html, with nothing on it and a root that is closed', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  const host = await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(window.overlay.host, 'shadowRoot');
    delete (window.overlay.host as { shadowRoot?: unknown }).shadowRoot;
    const found = {
      count: document.querySelectorAll('norikae-overlay').length,
      parent: window.overlay.host.parentElement?.localName,
      attributes: window.overlay.host.getAttributeNames(),
      root: window.overlay.host.shadowRoot,
    };
    Object.defineProperty(window.overlay.host, 'shadowRoot', own ?? {});
    return found;
  });
  expect(host).toEqual({ count: 1, parent: 'html', attributes: [], root: null });
});

test('nothing of the page changes', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  const before = await page.evaluate(() => window.fingerprint());
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await part('primary').click();
  await part('fold').click();
  await page.evaluate(() => window.overlay.focus());
  await page.evaluate(() => window.overlay.focus());
  expect(await page.evaluate(() => window.fingerprint())).toBe(before);
  expect(await page.evaluate(() => window.leaks)).toEqual([]);
});

test('the page gets its own clicks, through the ring too', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  await page.locator('#t').click();
  await expect(page.locator('#t')).toHaveText('pressed');
});

test('aria-hidden and inert do not stay on our host', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => {
    window.overlay.host.setAttribute('aria-hidden', 'true');
    window.overlay.host.setAttribute('inert', '');
  });
  expect(await page.evaluate(() => window.overlay.host.getAttributeNames())).toEqual([]);
  await expect(page.getByRole('button', { name: 'I did it' })).toBeVisible();
});

test('a page that insists on hiding us does not hang', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => {
    const { host } = window.overlay;
    const hide = (): void => {
      if (!host.hasAttribute('aria-hidden')) host.setAttribute('aria-hidden', 'true');
    };
    new MutationObserver(hide).observe(host, { attributes: true });
    hide();
  });
  expect(await page.evaluate(() => 'alive')).toBe('alive');
});

test('taken out of the page, it comes back', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => window.overlay.host.remove());
  await expect(part('callout')).toBeVisible();
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
});

test('an invented click presses nothing', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(() => {
    const box = window.part('primary')?.getBoundingClientRect();
    const at = { clientX: (box?.x ?? 0) + 5, clientY: (box?.y ?? 0) + 5 };
    for (const detail of [0, 1]) {
      const init = { ...at, detail, bubbles: true, composed: true };
      window.overlay.host.dispatchEvent(new MouseEvent('click', init));
      window.part('primary')?.dispatchEvent(new MouseEvent('click', init));
    }
    window.part('primary')?.click();
  });
  expect(await page.evaluate(() => window.pressed)).toEqual([]);
});

test('a press that begins on one button and ends on another is none', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate(() =>
    window.point(undefined, {
      choices: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    }),
  );
  const [a, b] = await part('choice').all();
  await a?.hover();
  await page.mouse.down();
  await b?.hover();
  await page.mouse.up();
  expect(await page.evaluate(() => window.pressed)).toEqual([]);
  await b?.click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['b']);
});

test('it works where the page forbids inline styles and strings as markup', async ({ open }) => {
  const { page, part } = await open({
    html: BOX,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await expect(part('callout')).toHaveCSS('position', 'fixed');
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
});

test('a page that styles everything does not reach us', async ({ open }) => {
  const { page, part } = await open({
    html: `<style>html { letter-spacing: 9px; text-transform: uppercase } * { display: none !important; transform: scale(2) } html, body { display: block !important; opacity: .2 } #t { display: inline !important }</style>${BOX}`,
  });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await expect(part('callout')).toBeVisible();
  await expect(part('title')).toHaveCSS('letter-spacing', 'normal');
  await expect(part('title')).toHaveCSS('text-transform', 'none');
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
});

test('destroyed, nothing of it is left and nothing is taken any more', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  const left = await page.evaluate(() => {
    const { host } = window.overlay;
    window.overlay.destroy();
    window.asked();
    dispatchEvent(new Event('scroll'));
    document.body.append('more');
    window.overlay.show({});
    document.body.append(host);
    return { asked: window.asked() };
  });
  expect(left).toEqual({ asked: 0 });
  await page.evaluate(() => window.overlay.host.remove());
  expect(await page.locator('norikae-overlay').count()).toBe(0);
});

test('a small launcher alone, and nothing pointed at', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate(() =>
    window.overlay.show({ launcher: { id: 'start', label: 'Move to a new phone' } }),
  );
  await expect(part('spotlight')).toHaveCount(0);
  await expect(part('callout')).toHaveCount(0);
  await part('launcher').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['start']);
  await page.evaluate(() => window.overlay.show({}));
  await expect(part('launcher')).toHaveCount(0);
});

test('a note of the page is not covered: it may have to be closed', async ({ open }) => {
  const { page, part } = await open({
    html: '<div role="status" style="position:fixed;right:20px;bottom:20px;width:300px;height:60px">News</div>',
  });
  await page.evaluate(() => window.point(undefined));
  await page.evaluate(() => window.settled());
  const callout = await part('callout').boundingBox();
  const note = await page.getByRole('status').boundingBox();
  if (!callout || !note) throw new Error('nothing there');
  const apart = callout.y + callout.height <= note.y || callout.x + callout.width <= note.x;
  expect(apart).toBe(true);
});
