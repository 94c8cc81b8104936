import type { Lang } from '../../types.ts';
import { en, type StringKey, type Strings } from './en.ts';
import { ja } from './ja.ts';

export type { StringKey };

/** A new language is one more file and one more line here (and in `Lang`). */
const all: Record<Lang, Strings> = { en, ja };

export type Translate = (key: StringKey, values?: Record<string, string>) => string;

/** The words of a language, as a function of key and values. */
export function translator(lang: Lang): Translate {
  return (key, values = {}) =>
    all[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
