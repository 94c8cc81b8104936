import type { TFunction } from 'i18next';

/** The texts of the written steps in the language in use. */
export type StepsT = TFunction<'steps'>;
