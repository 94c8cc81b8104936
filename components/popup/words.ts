import type { TFunction } from 'i18next';

/** The popup's texts in the language in use. */
export type T = TFunction<'popup'>;

/** The texts of the cards in the language in use. */
export type TroubleT = TFunction<'trouble'>;

export type PopupLang = 'ja' | 'en';
