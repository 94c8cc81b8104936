import { expect, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw.ts';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import type { Story } from '../harness/story.ts';

const WAYS = [
  { generation: 'g1', lang: 'ja', route: 'sms', setup: 'pc' },
  { generation: 'g1', lang: 'en', route: 'voice', setup: 'pc' },
  { generation: 'g3', lang: 'ja', route: 'voice', setup: 'pc' },
  { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
] as const;

const TEXTS = { en: en.guide, ja: ja.guide };

/** The page's own waits: they come and go, mostly unread. */
function waitsIn(lang: 'en' | 'ja'): readonly string[] {
  const { loading, working, busy, covered } = TEXTS[lang].say;
  return [loading, working, busy, covered].map(({ title }) => title);
}

/** What was read out, but for the waits; what stood before one and after it is one. */
function readOut(heard: readonly string[], lang: 'en' | 'ja'): string[] {
  const isWait = (text = ''): boolean => waitsIn(lang).some((title) => text.startsWith(title));
  const kept = heard.map((text, at) => ({ text, waited: isWait(heard[at - 1]) }));
  return kept
    .filter(({ text }) => !isWait(text))
    .filter(({ text, waited }, at, all) => !waited || text !== all[at - 1]?.text)
    .map(({ text }) => text);
}

/** The same as it was read in the callout: each instruction, in order, until it changed. */
function read({ lines }: Story, lang: 'en' | 'ja'): unknown[] {
  const all = lines.filter(({ title }) => !waitsIn(lang).includes(title));
  const words = all.map(({ title, text, notice }) => JSON.stringify([title, notice, text]));
  return all
    .filter((_, at) => words[at] !== words[at - 1])
    .map(({ title, text }) => {
      const [from, to] = [title, text].map(escaped);
      return expect.stringMatching(new RegExp(`^${from}[^]*${to}$`));
    });
}

/** Instructions to press something, read out without a word about where it is. */
function nowhere(heard: readonly string[], { lines }: Story, lang: 'en' | 'ja'): string[] {
  const { page, window, named } = TEXTS[lang].where;
  const [start = ''] = named.split('{{window}}');
  const row = lang === 'ja' ? '」の行の「' : ' in the row “';
  const points = lines.filter(({ kind }) => /press|choose|type/.test(kind));
  const told = heard.filter((text) => points.some(({ title }) => text.startsWith(title)));
  return told.filter((text) => ![page, window, start, row].some((words) => text.includes(words)));
}

const escaped = (text = ''): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const way of drawn(WAYS, 1, 'keyboard')) {
  test(`${Object.values(way).join(' ')}: by keyboard alone, and every step is read out once`, async () => {
    const move = await Move.prepare(way);
    const heard: string[] = [];
    try {
      const { context } = move.browser;
      const popup = await Popup.open(move.browser);
      await popup.chooseByKeyboard(way);
      await popup.tabTo(popup.action('start'));
      const opened = context.waitForEvent('page');
      await popup.page.keyboard.press('Enter');
      await move
        .keyboardPerson(await opened, heard)
        .follow(({ step }) => step === 'x.device-change');

      const halfway = await Popup.open(move.browser);
      await halfway.tabTo(halfway.action('device-changed'));
      await halfway.page.keyboard.press('Enter');
      await move.browser.openPage();
      const done = await move
        .keyboardPerson(move.browser.page, heard)
        .follow(({ kind }) => kind === 'done');

      expect(done.kind).toBe('done');
      // In a list of the browser's own the arrows try every country on the way.
      const wrong = move.replica.judge
        .wrong()
        .filter(({ id }) => !/^phone\.country\.option/.test(id));
      expect(wrong, `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      expect(readOut(heard, way.lang)).toEqual(read(move.story, way.lang));
      expect(nowhere(heard, move.story, way.lang)).toEqual([]);
    } finally {
      await move.close();
    }
  });
}
