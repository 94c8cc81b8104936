import type { TFunction } from 'i18next';
import type { Lang } from '../../platform/lang';

/** The popup's texts in the language in use. */
export type T = TFunction<'popup'>;

/** The texts of the cards in the language in use. */
export type TroubleT = TFunction<'trouble'>;

/** The texts of having it confirmed by Microsoft, in the language in use. */
export type ConfirmT = TFunction<'confirm'>;

/** The texts of going on on another device, in the language in use. */
export type DevicesT = TFunction<'devices'>;

/** A language that can be chosen, by its own name. */
export interface LanguageChoice {
  readonly lang: Lang;
  readonly name: string;
}
