import { expect, test } from '@playwright/test';
import { Shelf } from '../fleet/shelf.ts';
import { launch } from '../harness/launch.ts';
import { Policies } from '../harness/policies.ts';

// What a force-installing policy grants: `identity` as everybody, without a word; the hosts only by the browser's question.
test('force-installed, the sign-in is given without a question and the hosts are not', async () => {
  const shelf = await Shelf.open();
  shelf.lay('0.1.0');
  const policies = new Policies({ id: shelf.id });
  policies.setAll(shelf.policies());
  // Nothing listens there: Microsoft is not needed.
  const browser = await launch({ replica: { port: 9, spki: '' }, policies, isForced: true });
  const { page, id } = browser;
  try {
    expect(id).toBe(shelf.id);
    await page.goto(`chrome-extension://${id}/confirm.html`);
    const has = (what: object): Promise<unknown> =>
      page.evaluate(`chrome.permissions.contains(${JSON.stringify(what)})`);
    const hosts = { origins: ['https://graph.microsoft.com/*'] };
    const identity = { permissions: ['identity'] };
    expect([await has(identity), await has(hosts)]).toEqual([false, false]);
    await page.evaluate('globalThis.answers = []; 0');
    const answers = (): Promise<unknown> => page.evaluate('globalThis.answers');
    /** Asks by a press, as only a press may. */
    const ask = async (name: string, what: object): Promise<void> => {
      await page.evaluate(
        `addEventListener('click', () => chrome.permissions.request(${JSON.stringify(what)})
          .then((is) => globalThis.answers.push('${name} ' + is)), { once: true })`,
      );
      await page.mouse.click(5, 5);
    };
    await ask('identity', identity);
    await expect.poll(answers).toEqual(['identity true']);
    await ask('hosts', hosts);
    // What needs no question is answered meanwhile; the hosts wait for the person.
    await ask('identity', identity);
    await expect.poll(answers).toEqual(['identity true', 'identity true']);
    expect([await has(identity), await has(hosts)]).toEqual([true, false]);
  } finally {
    await browser.close();
    policies.remove();
    await shelf.close();
  }
});
