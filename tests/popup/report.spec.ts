import { expect } from '@playwright/test';
import fc from 'fast-check';
import { type Norikae, test } from './browser';
import { MOVES } from './moves';

const PAGE = 'https://mysignins.microsoft.com/security-info';

/** What may stand on somebody's page and is nobody else's business. */
const SECRETS = [
  '山田花子',
  'ヤマダ ハナコ',
  'Hanako Yamada',
  'h.yamada21@univ.example',
  '+81 9081237654',
  '090-8123-7654',
  '482913',
  '73',
  'iPhone 15 de Hanako',
  'SM-G973F',
  'kqzx7vjw2',
  'QJZX-VWKQ-7731',
  // Without the word TOTP, as the real ones have it: the guide knows it, and tells by it which row a row is.
  'otpauth://kqzx?secret=JQXZVW23',
  'データベース研究室',
] as const;

/** Another person with a life of the same shape: each letter, digit and sign is another one of its kind. */
function otherPerson(text: string): string {
  const next = (char: string, first: string, count: number) =>
    String.fromCodePoint(
      (first.codePointAt(0) ?? 0) +
        (((char.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 7) % count),
    );
  return text
    .replace(/[a-z]/g, (char) => next(char, 'a', 26))
    .replace(/[A-Z]/g, (char) => next(char, 'A', 26))
    .replace(/\d/g, (char) => next(char, '0', 10))
    .replace(/[ァ-ヴ]/g, (char) => next(char, 'ァ', 80))
    .replace(/[一-龠]/g, (char) => next(char, '一', 20_000));
}

const ATTRIBUTES = [
  'data-testid',
  'name',
  'role',
  'type',
  'data-icon-name',
  'title',
  'aria-label',
  'placeholder',
  'id',
  'class',
  'href',
  'src',
  'alt',
  'value',
  'autocomplete',
  'data-owner',
  'aria-roledescription',
] as const;

const TAGS = [
  'p',
  'button',
  'a',
  'input',
  'textarea',
  'li',
  'h2',
  'img',
  'x-person',
  'div',
] as const;

/** One element that has a secret as its text, behind a known word, or in an attribute. */
interface Leak {
  tag: string;
  where: string;
  secret: string;
}

const leaks = (secrets: readonly string[]) =>
  fc.array(
    fc.record({
      tag: fc.constantFrom(...TAGS),
      where: fc.constantFrom('text', 'behind', ...ATTRIBUTES),
      secret: fc.constantFrom(...secrets),
    }),
    { minLength: 40, maxLength: 60 },
  );

/** A page of the site with a list, or a dialog, in which secrets stand where a page can have a text. Runs in the page. */
function fill({ leaks, isDialog }: { leaks: Leak[]; isDialog: boolean }): void {
  const make = (tag: string, text: string, parent: Element) => {
    const element = document.createElement(tag);
    if (!element.matches('input, img, textarea')) element.textContent = text;
    return parent.appendChild(element);
  };
  document.body.replaceChildren();
  document.documentElement.lang = leaks[0]?.secret ?? '';
  make('h1', 'Security info', document.body);
  make('button', 'Add sign-in method', document.body);
  for (const [index, name] of ['Phone', 'Microsoft Authenticator', 'Email'].entries()) {
    const row = make('div', '', document.body);
    make('p', name, row);
    make('span', leaks[index]?.secret ?? '', row);
    make('button', 'Delete', row);
  }
  const root = make('div', '', document.body);
  if (isDialog) root.setAttribute('role', 'dialog');
  make('h2', 'Add your phone number', root);
  make('button', 'Next', root).setAttribute('data-testid', 'reskin-step-next-button');
  for (const { tag, where, secret } of leaks) {
    const text = where === 'text' ? secret : where === 'behind' ? `Phone ${secret}` : 'Phone';
    const element = make(tag, tag === 'div' && !where.startsWith('te') ? '' : text, root);
    if (where !== 'text' && where !== 'behind')
      element.setAttribute(where, /^(role|type)$/.test(where) ? secret : `picker-${secret}`);
    if ('value' in element && tag !== 'li') Object.assign(element, { value: secret });
  }
}

/** A page of the site with a guide in it, and how to read its report on what is filled in. */
async function reporter(norikae: Norikae) {
  await norikae.seed(MOVES.begun);
  const page = await norikae.context.newPage();
  await page.goto(PAGE);
  const popup = await norikae.popup();
  await page.bringToFront();
  const ask = async (): Promise<string> =>
    popup.evaluate(() => chrome.runtime.sendMessage({ type: 'report' }));
  return async (leaks: readonly Leak[], isDialog: boolean): Promise<string> => {
    // What was recognised in a dialog before counts until it has closed. The guide looks in the frame after a change.
    for (const now of [
      { leaks: [], isDialog: false },
      { leaks: [...leaks], isDialog },
    ]) {
      await page.evaluate(fill, now);
      for (const _ of [1, 2]) await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    let text = '';
    await expect
      .poll(async () => (text = await ask()), { timeout: 20_000 })
      .toContain(isDialog ? 'dialog has:' : 'screen: list');
    return text;
  };
}

/** Four signs in a row of what nobody can take for a word of ours. */
const PIECES = SECRETS.filter((secret) => !/[a-pr-z]{4}/i.test(secret)).flatMap((secret) =>
  [...secret].slice(3).map((_, at) => [...secret].slice(at, at + 4).join('')),
);

test('the report on two people with lives of the same shape is the same', async ({ norikae }) => {
  const report = await reporter(norikae);
  expect(PIECES).toContain('2376');
  await fc.assert(
    fc.asyncProperty(leaks(SECRETS), fc.boolean(), async (drawn, isDialog) => {
      const theirs = drawn.map((leak) => ({ ...leak, secret: otherPerson(leak.secret) }));
      expect(theirs).not.toEqual(drawn);
      const text = await report(drawn, isDialog);
      expect(text).toContain('structure:');
      expect(PIECES.filter((piece) => text.includes(piece))).toEqual([]);
      expect(await report(theirs, isDialog)).toBe(text);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('it is shown before it is copied; without a page it says so', async ({ norikae }) => {
  await norikae.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await norikae.popup();
  await popup.locator('[data-action="help-desk"]').click();
  const shown = popup.locator('.help-desk textarea');
  await expect(shown).toHaveValue(/no guide answers from the tab/);
  await popup.locator('[data-action="copy-report"]').click();
  await expect(popup.locator('.help-desk [role="status"]')).toHaveText('コピーしました。');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await shown.inputValue());
  expect(copied).toMatch(/^Norikae [\d.]+: what the guide sees\n/);
  await popup.locator('[data-action="help-desk"]').click();
  await expect(shown).toHaveCount(0);
});
