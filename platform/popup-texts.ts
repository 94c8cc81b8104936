import type { TFunction } from 'i18next';
import { popup as en } from '../locales/en.json';
import { popup as ja } from '../locales/ja.json';
import { filled } from './filled';
import type { Lang } from './lang';
import { createTexts, type PopupResources } from './texts';

// By name: the rest of these files, which only the background needs, is left out of the popup.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** The popup's texts in one language, gaps filled from English. */
export function popupResources(lang: Lang): PopupResources {
  return filled(en, ALL[lang]);
}

/** `t` for the popup in one language. */
export function popupTexts(lang: Lang): TFunction<'popup'> {
  return createTexts(lang, 'popup', popupResources(lang));
}
