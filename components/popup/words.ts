import type { TFunction } from 'i18next';

/** The popup's texts in the language in use. */
export type T = TFunction<'popup'>;

export type PopupLang = 'ja' | 'en';
