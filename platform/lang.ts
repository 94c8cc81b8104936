export type Lang = 'en' | 'ja';

export const LANGS: readonly Lang[] = ['ja', 'en'];

/** The language for a language tag of the browser: Japanese for `ja…`, English for all others. */
export function langFor(tag: string | undefined): Lang {
  return /^ja\b/i.test(tag ?? '') ? 'ja' : 'en';
}
