import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import type { Replica } from '../replica/server.ts';

const NUMBER = '9081237654';
const DEVICE = 'Zqwx 9v';

/** Four signs in a row of everything in this account and on its phone that is the person's. */
function pieces({ account, phone }: Replica): string[] {
  const { name, mail, methods } = account();
  const values = methods.map(({ value = '' }) => value);
  const theirs = [name, mail, ...values, NUMBER, phone.latestSms() ?? ''];
  return theirs.flatMap((text) =>
    [...text].slice(3).map((_, at) => [...text].slice(at, at + 4).join('')),
  );
}

/** What the popup's report says while this page is the one in use. */
async function reportOf(popup: Page): Promise<string> {
  return await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'report' }));
}

// At each step of a whole move, on the page with its real texts.
const WAYS = [
  ['en', 'g1', 'sms'],
  ['ja', 'g3', 'voice'],
] as const;

for (const [lang, generation, route] of drawn(WAYS, 1, 'reports')) {
  test(`the reports along a move tell the screens and nothing of the person (${generation}, ${lang})`, async () => {
    const methods = [
      { type: 'password' },
      { type: 'authenticator', value: DEVICE },
      { type: 'email', value: 'qvkj7@xwzq.example' },
    ] as const;
    const move = await Move.prepare({
      generation,
      lang,
      route,
      setup: 'pc',
      methods: [...methods],
    });
    try {
      const popup = await Popup.open(move.browser);
      const screens = new Set<string>();
      const leaks = new Set<string>();
      const theirs = new Set<string>();
      const options = {
        number: () => NUMBER,
        before: async () => {
          const report = await reportOf(popup.page);
          screens.add(/^screen: (\S+)/m.exec(report)?.[1] ?? report);
          for (const piece of pieces(move.replica)) theirs.add(piece);
          for (const piece of theirs)
            if (report.includes(piece)) leaks.add(`${piece} in ${report}`);
        },
      };
      await move.before(options);
      // Of two pages the report is about the one that was heard last.
      const { context, page } = move.browser;
      for (const one of context.pages()) if (one !== popup.page && one !== page) await one.close();
      await move.after(options);
      expect([...leaks]).toEqual([]);
      const phone = route === 'voice' ? 'phone-call' : 'phone-code';
      const ways = ['list', 'confirm-delete', 'picker', 'phone-number', phone, 'phone-done'];
      // What comes after it passes as fast as this person presses; the report tells what was heard last.
      expect([...screens]).toEqual(expect.arrayContaining([...ways, 'app-install']));
      expect([...theirs]).toEqual(expect.arrayContaining([DEVICE.slice(0, 4), NUMBER.slice(-4)]));
    } finally {
      await move.close();
    }
  });
}
