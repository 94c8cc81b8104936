import { expect, test } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';

const row = (name: string, verbs = ['Delete']): string =>
  `<div class="row"><span>${name}</span>${verbs.map((verb) => `<button>${verb}</button>`).join('')}</div>`;

const LINES = {
  'in a text of its own':
    '<div><b>Default sign-in method:</b> <span>Passkey</span> <a role="button" href="#">Change</a></div>',
  'in the same text':
    '<div>Default sign-in method: <span>Passkey</span> <button>Change</button></div>',
  'of the newer page':
    '<div><span>Sign-in method when most advisable is unavailable:</span> <span>Phone</span> <button>Change</button></div>',
  'without anything to press': '<div><b>Default sign-in method:</b> <span>Passkey</span></div>',
};

for (const [name, line] of Object.entries(LINES))
  test(`the line of the default method is no row: ${name}`, async () => {
    const browser = await launchPlain();
    try {
      const page = await openWith(browser, 'pages/rows.ts');
      const list =
        row('Passkey') + row('Phone', ['Change', 'Delete']) + row('Password', ['Change']);
      await page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', html),
        line + list,
      );
      expect(await page.evaluate(() => window.rowKinds('en'))).toEqual([
        'passkey',
        'phone',
        'password',
      ]);
    } finally {
      await browser.close();
    }
  });
