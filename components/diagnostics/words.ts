import type { TFunction } from 'i18next';

/** The diagnostics page's texts in the language in use. */
export type DiagnosticsT = TFunction<'diagnostics'>;
