import { expect, type Stage, test } from './harness';

const ASK = {
  primary: { id: 'did', label: 'I did it' },
  choices: [{ id: 'other', label: 'Another way' }],
};

async function fluent(stage: Stage, version: 8 | 9): Promise<void> {
  const { page } = stage;
  await page.click(`#open${version}`);
  await page.locator(`#next${version}`).waitFor();
  // A moment after it opened, the dialog hides the rest of the page.
  await expect(page.locator('#app')).toHaveAttribute('aria-hidden', 'true');
  await page.evaluate(([id, ask]) => window.point(id, ask), [`#next${version}`, ASK] as const);
  await expect(stage.part('spotlight')).toHaveCount(1);
}

for (const version of [8, 9] as const) {
  test.describe(`a blocking dialog of Fluent ${version}`, () => {
    test('the ring is on the target and the callout covers nothing of the dialog', async ({
      open,
    }) => {
      const stage = await open({ fluent: true });
      await fluent(stage, version);
      await stage.page.evaluate(() => window.settled());
      const all = await stage.page.evaluate((id) => window.errors(id, 3, ''), `#next${version}`);
      expect(Math.max(...all)).toBeLessThan(0.02);
      const callout = await stage.part('callout').boundingBox();
      const panel = await stage.page
        .locator(version === 8 ? '.ms-Dialog-main' : '.fui-DialogSurface')
        .boundingBox();
      if (!callout || !panel) throw new Error('nothing there');
      const apart =
        callout.x >= panel.x + panel.width ||
        callout.x + callout.width <= panel.x ||
        callout.y >= panel.y + panel.height ||
        callout.y + callout.height <= panel.y;
      expect(apart).toBe(true);
    });

    test('a click on each of our buttons arrives once, and the page hears nothing', async ({
      open,
    }) => {
      const stage = await open({ fluent: true });
      await fluent(stage, version);
      const before = await stage.page.evaluate(() => window.fingerprint());
      const focus = () => stage.page.evaluate(() => document.activeElement?.id);
      const had = await focus();
      await stage.part('primary').click();
      await stage.part('choice').click();
      expect(await stage.page.evaluate(() => window.pressed)).toEqual(['did', 'other']);
      expect(await stage.page.evaluate(() => window.leaks)).toEqual([]);
      expect(await stage.page.evaluate(() => window.fingerprint())).toBe(before);
      expect(await focus(), 'the focus stayed in the page').toBe(had);
    });

    test('focus that is put into the callout stays, Tab and Enter work there', async ({ open }) => {
      const stage = await open({ fluent: true });
      await fluent(stage, version);
      await stage.page.evaluate(() => window.overlay.focus());
      await stage.page.evaluate(() => window.settled());
      await expect(stage.part('callout')).toBeFocused();
      await stage.page.keyboard.press('Tab');
      await expect(stage.part('fold')).toBeFocused();
      await stage.page.keyboard.press('Tab');
      await expect(stage.part('primary')).toBeFocused();
      await stage.page.keyboard.press('Enter');
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Space');
      expect(await stage.page.evaluate(() => window.pressed)).toEqual(['did', 'other']);
      expect(await stage.page.evaluate(() => window.leaks)).toEqual([]);
      await stage.page.evaluate(() => window.overlay.focus());
      await expect(stage.page.locator(`#next${version}`)).toBeFocused();
    });

    test('Escape in the callout folds it and leaves the dialog open', async ({ open }) => {
      const stage = await open({ fluent: true });
      await fluent(stage, version);
      await stage.page.evaluate(() => window.overlay.focus());
      await stage.page.keyboard.press('Escape');
      await expect(stage.part('title')).toBeHidden();
      await expect(stage.part('fold')).toBeFocused();
      await expect(stage.page.locator(`#next${version}`)).toBeVisible();
    });

    test('the target itself gets the click through the ring', async ({ open }) => {
      const stage = await open({ fluent: true });
      await fluent(stage, version);
      await stage.page.locator(`#next${version}`).click();
      await expect(stage.page.locator(`#next${version}`)).toHaveCount(0);
      await expect(stage.part('spotlight')).toHaveCount(0);
    });

    test('one that opens meanwhile leaves the callout readable and unhidden', async ({ open }) => {
      const stage = await open({ fluent: true });
      const { page } = stage;
      await page.evaluate((ask) => window.point(undefined, ask), ASK);
      await page.click(`#open${version}`);
      await page.locator(`#next${version}`).waitFor();
      await page.evaluate(() => window.settled());
      await expect(page.getByRole('button', { name: 'I did it' })).toBeVisible();
      await stage.part('primary').click();
      expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
    });
  });
}

const NATIVE = `<button id="b">Open</button>
  <dialog id="d"><p>Delete it?</p><button id="t">Yes</button> <button id="n">No</button></dialog>
  <dialog id="e"><button id="u">Sure</button></dialog>`;
const show = `document.querySelector('#d').showModal()`;

test('into a native modal dialog and back, with state, focus and presses', async ({ open }) => {
  const { page, part } = await open({ html: NATIVE });
  const home = () => page.evaluate(() => window.overlay.host.parentElement?.id || 'html');
  await page.evaluate((ask) => window.point(undefined, ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  const before = await part('callout').elementHandle();
  await page.evaluate(show);
  expect(await home()).toBe('d');
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
  const all = await page.evaluate(() => window.errors('#t', 3, ''));
  expect(Math.max(...all)).toBeLessThan(0.02);
  expect(await part('callout').evaluate((el, was) => el === was, before)).toBe(true);
  await page.evaluate(`document.querySelector('#e').showModal()`);
  expect(await home()).toBe('e');
  await page.evaluate(`document.querySelector('#e').close()`);
  expect(await home()).toBe('d');
  await page.evaluate(() => window.overlay.focus());
  await page.keyboard.press('Escape');
  await expect(part('title')).toBeHidden();
  await expect(page.locator('#d'), 'Escape was ours').toBeVisible();
  await page.evaluate(`document.querySelector('#d').close()`);
  expect(await home()).toBe('html');
  await part('fold').click();
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did', 'did']);
});

test('by keyboard from a native modal dialog to the callout and back; no Escape there closes the dialog', async ({
  open,
}) => {
  const { page, part } = await open({ html: NATIVE });
  await page.evaluate(show);
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.locator('#n').focus();
  await page.evaluate(() => window.overlay.focus());
  await expect(part('callout')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(part('title')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('#d'), 'folded already').toBeVisible();
  expect(await page.evaluate(() => window.leaks)).toEqual([]);
  await page.evaluate(() => window.overlay.focus());
  await expect(page.locator('#t')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#d'), 'outside of the callout it is the page’s').toBeHidden();
});

test('a native dialog that is removed while we are in it does not take us along', async ({
  open,
}) => {
  const { page, part } = await open({ html: NATIVE });
  await page.evaluate(show);
  await page.evaluate((ask) => window.point('#t', ask), ASK);
  await page.evaluate(`document.querySelector('#d').remove()`);
  expect(await page.evaluate(() => window.overlay.host.parentElement?.localName)).toBe('html');
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
});

test('a popover of the page that opens later does not cover us', async ({ open }) => {
  const { page, part } = await open({
    html: '<div id="p" popover="manual" style="inset:0;width:100%;height:100%;margin:0">Over all</div>',
  });
  await page.evaluate((ask) => window.point(undefined, ask), ASK);
  await page.evaluate(`document.querySelector('#p').showPopover()`);
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
  expect(await page.evaluate(`document.querySelector('#p').matches(':popover-open')`)).toBe(true);
});

test('focus in the callout survives being raised', async ({ open }) => {
  const { page, part } = await open({ html: '<div id="p" popover="manual">.</div>' });
  await page.evaluate((ask) => window.point(undefined, ask), ASK);
  await page.evaluate(() => window.overlay.focus());
  await page.evaluate(`document.querySelector('#p').showPopover()`);
  await page.evaluate(() => window.settled());
  await expect(part('callout')).toBeFocused();
  expect(await page.evaluate(() => window.leaks)).toEqual([]);
});

test('moving into a dialog does not change its layout', async ({ open }) => {
  const { page, part } = await open({
    html: '<style>dialog[open] { display: flex; flex-direction: column; gap: 40px }</style><dialog id="d"><button id="t">Yes</button></dialog>',
  });
  await page.evaluate((ask) => window.point(undefined, ask), ASK);
  const [alone, together] = await page.evaluate(async () => {
    const dialog = document.querySelector('#d') as HTMLDialogElement;
    dialog.showModal();
    const before = dialog.offsetHeight;
    await window.settled();
    return [before, dialog.offsetHeight];
  });
  await expect(part('primary')).toBeVisible();
  expect(together).toBe(alone);
});
