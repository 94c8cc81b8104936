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
 * be wrong). English is always among them: it leaks into every translation (seen in Japanese and German, 2026).
 */
export function wordingsFor(langs: readonly string[]): readonly Wording[] {
  // A language that we have no file for is one without any words.
  const known = langs.map((lang) => LANGUAGES.get(nameOf(lang)) ?? NOTHING);
  return [...new Set([...known, en])].map(withoutSources);
}

const NOTHING: Language = {};

/** The name of our file for a language tag: `de-CH` → `de`, `zh-TW` → `zh-Hant`, `pt` → `pt-BR`, `no` → `nb`. */
function nameOf(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'zh') return `zh-${script}`;
    if (language === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT';
    return language === 'no' ? 'nb' : language;
  } catch {
    // Not a language tag.
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
