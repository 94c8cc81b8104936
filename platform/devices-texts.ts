import type { TFunction } from 'i18next';
import en from '../locales/devices/en.json';
import ja from '../locales/devices/ja.json';
import type { Lang } from './lang';
import { filled } from './resources';
import { createTexts } from './texts';

// Apart from the other texts, so that the popup can leave them until somebody asks for them.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** `t` for going on on another device, in one language, gaps filled from English. */
export function devicesTexts(lang: Lang): TFunction<'devices'> {
  return createTexts(lang, 'devices', filled(en, ALL[lang]));
}
