import type { TFunction } from 'i18next';

/** The popup's texts in the language in use. */
export type T = TFunction<'popup'>;

/** The texts of the cards in the language in use. */
export type TroubleT = TFunction<'trouble'>;

/** The texts of having it confirmed by Microsoft, in the language in use. */
export type ConfirmT = TFunction<'confirm'>;

/** The texts of going on on another device, in the language in use. */
export type DevicesT = TFunction<'devices'>;

export type PopupLang = 'ja' | 'en';
