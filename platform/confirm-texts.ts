import type { TFunction } from 'i18next';
import en from '../locales/confirm/en.json';
import ja from '../locales/confirm/ja.json';
import type { Lang } from './lang';
import { filled } from './resources';
import { createTexts } from './texts';

// Apart from the other texts: only the page that asks Microsoft has them.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** `t` for having a move confirmed by Microsoft, in one language, gaps filled from English. */
export function confirmTexts(lang: Lang): TFunction<'confirm'> {
  return createTexts(lang, 'confirm', filled(en, ALL[lang]));
}
