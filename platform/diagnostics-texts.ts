import type { TFunction } from 'i18next';
import en from '../locales/diagnostics/en.json';
import ja from '../locales/diagnostics/ja.json';
import type { Lang } from './lang';
import { filled } from './resources';
import { createTexts } from './texts';

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** `t` for the diagnostics page in one language, gaps filled from English. */
export function diagnosticsTexts(lang: Lang): TFunction<'diagnostics'> {
  return createTexts(lang, 'diagnostics', filled(en, ALL[lang]));
}
