import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import type { Wording, WordKey } from './keys';
import { ko } from './ko';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { ptBR } from './pt-BR';
import { ptPT } from './pt-PT';
import { ro } from './ro';
import { ru } from './ru';
import type { Language, Said } from './sources';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { vi } from './vi';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

/** What is known of the page's words, by the tag of their language. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...Object.entries({ ar, bg, cs, da, de, en, es, fi, fr, he, hu, id, it, ja, ko, nb, nl, pl }),
  ...Object.entries({ ro, ru, sv, th, tr, vi, 'pt-BR': ptBR, 'pt-PT': ptPT }),
  ...Object.entries({ 'zh-Hans': zhHans, 'zh-Hant': zhHant }),
]);

/**
 * The wordings for a page in one of these languages (what it says of itself, and what the browser asks for: either can
 * be wrong). English is always among them: it leaks into every translation (seen in Japanese and German, 2026). `added`:
 * an organisation's own words, which come first, since they are the newest.
 */
export function wordingsFor(
  langs: readonly string[],
  added: ReadonlyMap<string, Language> = NONE_ADDED,
): readonly Wording[] {
  const names = new Set([...langs.map(nameOf).map((name) => fileOf(name, added)), 'en']);
  return [...names].map((name) => [
    ...withoutSources(added.get(name) ?? {}),
    ...withoutSources(LANGUAGES.get(name) ?? {}),
  ]);
}

const NONE_ADDED: ReadonlyMap<string, Language> = new Map();

/** A language that nobody has words for is one without any words, whatever it is called. */
function fileOf(name: string, added: ReadonlyMap<string, Language>): string {
  return LANGUAGES.has(name) || added.has(name) ? name : '';
}

/**
 * The name of our file for a language tag: `de-CH` → `de`, `zh-TW` → `zh-Hant`, `pt` → `pt-BR`, `no` → `nb`. Empty for what
 * is no language tag.
 */
export function nameOf(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'zh') return `zh-${script}`;
    if (language === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT';
    return language === 'no' ? 'nb' : language;
  } catch {
    return '';
  }
}

function withoutSources(language: Language): Wording {
  return (Object.entries(language) as [WordKey, readonly Said[]][]).flatMap(([key, said]) =>
    said.map(({ texts, confidence }) =>
      confidence === 'guess' ? { key, texts, weak: true as const } : { key, texts },
    ),
  );
}
