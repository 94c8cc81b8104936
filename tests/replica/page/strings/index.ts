import type { Lang } from '../../types.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en, type StringKey, type Strings } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ptPT } from './pt-PT.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { Translation } from './translation.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export type { StringKey, Strings };

/** A new language is one more file and one more line here (and in `Lang`). */
export const translations: Record<Exclude<Lang, 'en' | 'ja'>, Translation> = {
  ...{ ar, cs, da, de, es, fi, fr, hu, it, ko, nb, nl, pl, ru, sv, tr },
  ...{ 'pt-BR': ptBR, 'pt-PT': ptPT, 'zh-Hans': zhHans, 'zh-Hant': zhHant },
};

/** All words of the page in a language; what is not known of it and was not made up is English. */
export function stringsOf(lang: Lang): Strings {
  if (lang === 'en') return en;
  if (lang === 'ja') return ja;
  const { sourced, invented } = translations[lang];
  return { ...en, ...invented, ...sourced };
}

export type Translate = (key: StringKey, values?: Record<string, string>) => string;

/** The words of a language, as a function of key and values; `changed`: those that are others than usual. */
export function translator(lang: Lang, changed: Readonly<Record<string, string>> = {}): Translate {
  const strings: Strings = { ...stringsOf(lang), ...changed };
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
