import { normalize } from './normalize';
import type { Wording, WordKey } from './wording/keys';

/**
 * How well it is known that a text is a word of a key: `attested` where the page or Microsoft's documents have it, in
 * one of the page's languages or in English; `weak` where only a machine's translation or an assumption does.
 */
export type Trust = 'attested' | 'weak';

/** What a text was found to be. */
interface Hits {
  readonly hits: readonly { readonly key: WordKey; readonly weak?: true }[];
  readonly keys: ReadonlySet<WordKey>;
}

/**
 * So many texts are remembered, then it begins anew: more than any look asks for. With fewer than a look has, each is
 * compared several times in it (a page of 100,000 elements took twice as long as ten of 10,000, 2026-11-29).
 */
const KEPT = 200_000;

/** What nearly every text is found to be. */
const NOTHING: Hits = { hits: [], keys: new Set() };

/** The dialling code of the manual's country. */
const JAPAN = '+81';

/** The words of a page, ready for comparing. */
export interface Words {
  /** The dialling code of the number's country, as the list of countries has it: `(+81)`. */
  readonly dialCode: string;
  /** Every key that this text is a word of; the text is compared whole. */
  readonly keysOf: (text: string) => ReadonlySet<WordKey>;
  /** Is this text a word of the key, however well attested? */
  readonly is: (key: WordKey, text: string) => boolean;
  /** How well is it known that this text is a word of the key? Undefined where it is none. */
  readonly trust: (key: WordKey, text: string) => Trust | undefined;
  /** Has the page's own language words for this key? Else its text is not recognised, whatever it says. */
  readonly knows: (key: WordKey) => boolean;
  /** The best known word of the key in the page's own language; undefined where none is. */
  readonly wordOf: (key: WordKey) => string | undefined;
  /** Is this text a word of the key followed or preceded by the thing it is about ("Delete Phone")? */
  readonly isAbout: (key: WordKey, text: string) => boolean;
  /** Does a word of the key stand anywhere in this text? Structure's weakest witness. */
  readonly saysSomewhere: (key: WordKey, text: string) => boolean;
}

/** The words of a page that is in one of these languages; its own first. `dialCode`: of the country that is meant, not Japan. */
export function createWords(wordings: readonly Wording[], dialCode = JAPAN): Words {
  const own = wordings[0] ?? [];
  const all = wordings.flat().flatMap(({ texts, ...known }) =>
    texts.map((text) => {
      const [start = '', end] = text.split('*').map(normalize);
      return { ...known, start, end };
    }),
  );
  // With a `*` in them, and without.
  const open = all.filter(({ end }) => end !== undefined);
  const closed = all.filter(({ end }) => end === undefined);
  const whole = new Map<string, typeof all>();
  for (const word of closed) whole.set(word.start, [...(whole.get(word.start) ?? []), word]);

  const compare = (text: string): Hits => {
    const plain = normalize(text);
    const words = open.filter(
      ({ start, end = '' }) =>
        plain.length > start.length + end.length && plain.startsWith(start) && plain.endsWith(end),
    );
    const hits = [...(whole.get(plain) ?? []), ...words];
    if (hits.length === 0) return NOTHING;
    return { hits, keys: new Set(hits.map(({ key }) => key)) };
  };
  // One look asks for the same texts over and over, and the next one mostly finds them again.
  const compared = new Map<string, Hits>();
  const found = (text: string): Hits => {
    const known = compared.get(text);
    if (known !== undefined) return known;
    if (compared.size >= KEPT) compared.clear();
    const hits = compare(text);
    compared.set(text, hits);
    return hits;
  };
  const trust = (key: WordKey, text: string): Trust | undefined => {
    const { hits, keys } = found(text);
    if (!keys.has(key)) return undefined;
    return hits.every((word) => word.key !== key || word.weak) ? 'weak' : 'attested';
  };
  const some = (
    key: WordKey,
    text: string,
    test: (plain: string, word: string) => boolean,
  ): boolean => {
    const plain = normalize(text);
    return closed.some((word) => word.key === key && test(plain, word.start));
  };
  return {
    dialCode: `(${dialCode})`,
    keysOf: (text) => found(text).keys,
    is: (key, text) => trust(key, text) !== undefined,
    trust,
    knows: (key) => own.some((known) => known.key === key),
    wordOf: (key) => own.find((known) => known.key === key)?.texts[0],
    isAbout: (key, text) =>
      some(key, text, (plain, word) => plain.startsWith(word) || plain.endsWith(word)),
    saysSomewhere: (key, text) => some(key, text, (plain, word) => plain.includes(word)),
  };
}
