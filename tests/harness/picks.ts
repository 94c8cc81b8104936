import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import type { PersonOptions } from './person.ts';

export type Pick = NonNullable<PersonOptions['pick']>;
type Name = keyof typeof en.guide.answer;

const GUIDE = { en: en.guide, ja: ja.guide };

/** What may stand on an answer's button: its words, and those of single steps. */
export function wordsOf(lang: 'en' | 'ja', name: Name): readonly string[] {
  const { answer, say } = GUIDE[lang];
  const own = Object.values(say).map((one: Readonly<Record<string, string>>) => one[name]);
  return [answer[name], ...own.filter((words) => words !== undefined)];
}

/** Takes the choice of one of these answers, wherever it is offered; else the usual answer. */
export function picks(lang: 'en' | 'ja', ...names: readonly Name[]): Pick {
  const words = names.flatMap((name) => wordsOf(lang, name));
  return ({ choices }) => {
    const at = choices.findIndex(({ label }) => words.includes(label));
    return at < 0 ? undefined : at;
  };
}
