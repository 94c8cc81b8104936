import type { WordKey } from './keys';

/**
 * How well a word is known. `ui`: seen on the page (a picture, captured text, a script that uses it, a guide that quotes
 * its buttons) · `official`: in a document of Microsoft that people wrote or translated · `guess`: translated by a
 * machine, or assumed · `policy`: added by the organisation whose people see the page.
 */
export type Confidence = 'ui' | 'official' | 'policy' | 'guess';

/** Words that are known from one source. */
export interface Said {
  readonly confidence: Confidence;
  readonly source: string;
  readonly texts: readonly string[];
}

/** What is known of the page's words in one language, with where it is known from. */
export type Language = { readonly [K in WordKey]?: readonly Said[] };

const from =
  (confidence: Confidence) =>
  (source: string) =>
  (...texts: readonly string[]): Said => ({ confidence, source, texts });

/** A source that has seen the page. */
export const ui = from('ui');

/** A document of Microsoft, in the language it was written in or translated by people. */
export const official = from('official');

/** Seen by the organisation that added it, in its page patch. */
export const policy = from('policy')('page patch');

/** A machine's translation, a translation of unknown origin, or an assumption. */
export const guess = from('guess');

/** Assumed: the older dialog is titled with the name of the method, as in English and Japanese. */
export const titledAsMethod = guess('assumed: titled with the name of the method, as in English');

/** Assumed: what confirms a deletion says Delete again, as in English in 2026. */
export const repeatsDelete = guess('assumed: the button repeats "Delete", as in English');
