import type { TFunction } from 'i18next';
import en from '../locales/trouble/en.json';
import ja from '../locales/trouble/ja.json';
import type { Lang } from './lang';
import { filled } from './resources';
import { createTexts } from './texts';

// Apart from the other texts, so that the popup can leave them until somebody asks for them.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** `t` for the cards of "I can't sign in" in one language, gaps filled from English. */
export function troubleTexts(lang: Lang): TFunction<'trouble'> {
  return createTexts(lang, 'trouble', filled(en, ALL[lang]));
}
