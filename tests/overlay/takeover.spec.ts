import { expect, test } from './harness';

test('a newer guide has the page, and the older one leaves it without a struggle', async ({
  open,
}) => {
  const { page } = await open({ html: '<button id="t" style="margin:200px">Next</button>' });
  await page.evaluate(() => window.point('#t'));
  const seen = await page.evaluate(async () => {
    const old = window.overlay;
    let changes = 0;
    const count = new MutationObserver((records) => {
      changes += records.length;
    });
    count.observe(document, { childList: true, subtree: true });
    const newer = window.guide();
    newer.show({ callout: window.say() });
    const frames = Promise.withResolvers<void>();
    requestAnimationFrame(() => requestAnimationFrame(() => frames.resolve()));
    await frames.promise;
    const settled = changes;
    // The old one is told to show something, and the page changes: neither brings it back.
    old.show({ callout: window.say() });
    document.body.append('more');
    newer.host.remove();
    await Promise.resolve();
    return {
      replaced: window.replaced,
      settled,
      hosts: [...document.querySelectorAll('norikae-overlay')].map((one) => one === newer.host),
    };
  });
  // One removal, one arrival: whoever fought would make more.
  expect(seen).toEqual({ replaced: 1, settled: 2, hosts: [true] });
});

test('inside an open modal dialog too', async ({ open }) => {
  const { page } = await open({ html: '<dialog id="d"><button>Cancel</button></dialog>' });
  const seen = await page.evaluate(async () => {
    const dialog = document.querySelector<HTMLDialogElement>('#d');
    window.point(undefined);
    dialog?.showModal();
    await Promise.resolve();
    const before = window.overlay.host.parentNode === dialog;
    const newer = window.guide();
    newer.show({ callout: window.say() });
    await Promise.resolve();
    const hosts = [...document.querySelectorAll('norikae-overlay')];
    return {
      before,
      mine: hosts.map((one) => one === newer.host),
      at: newer.host.parentNode === dialog,
    };
  });
  expect(seen).toEqual({ before: true, mine: [true], at: true });
});

test('what nobody keeps any more is taken away by the next guide', async ({ open }) => {
  const { page } = await open();
  const hosts = await page.evaluate(() => {
    window.overlay.destroy();
    document.documentElement.append(document.createElement('norikae-overlay'));
    const newer = window.guide();
    newer.show({ callout: window.say() });
    return [...document.querySelectorAll('norikae-overlay')].map((one) => one === newer.host);
  });
  expect(hosts).toEqual([true]);
});

test('an element of that name does not put a guide off that is in its place', async ({ open }) => {
  const { page, part } = await open();
  await page.evaluate(() => {
    window.point(undefined);
    document.documentElement.append(document.createElement('norikae-overlay'));
  });
  await expect(part('callout')).toBeVisible();
  expect(await page.evaluate(() => [window.replaced, window.overlay.host.isConnected])).toEqual([
    0,
    true,
  ]);
});
