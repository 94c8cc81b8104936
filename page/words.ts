import { normalize } from './normalize';
import type { Wording, WordKey } from './wording/keys';

/** The words of a page, ready for comparing. */
export interface Words {
  /** Every key that this text is a word of; the text is compared whole. */
  readonly keysOf: (text: string) => ReadonlySet<WordKey>;
  /** Is this text a word of the key? */
  readonly is: (key: WordKey, text: string) => boolean;
  /** Is this text a word of the key followed or preceded by the thing it is about ("Delete Phone")? */
  readonly isAbout: (key: WordKey, text: string) => boolean;
  /** Does a word of the key stand anywhere in this text? Structure's weakest witness. */
  readonly saysSomewhere: (key: WordKey, text: string) => boolean;
}

interface Pattern {
  readonly start: string;
  readonly end: string;
  readonly key: WordKey;
}

/** The words of a page that is in one of these languages. */
export function createWords(wordings: readonly Wording[]): Words {
  const whole = new Map<string, Set<WordKey>>();
  const patterns: Pattern[] = [];
  for (const wording of wordings)
    for (const [key, texts] of Object.entries(wording) as [WordKey, readonly string[]][])
      for (const text of texts) collect(key, text, whole, patterns);

  const keysOf = (text: string): ReadonlySet<WordKey> => {
    const plain = normalize(text);
    if (plain === '') return NONE;
    const keys = new Set(whole.get(plain));
    for (const { start, end, key } of patterns)
      if (
        plain.length > start.length + end.length &&
        plain.startsWith(start) &&
        plain.endsWith(end)
      )
        keys.add(key);
    return keys;
  };
  const textsOf = (key: WordKey): readonly string[] =>
    wordings.flatMap((wording) => wording[key] ?? []).map(normalize);
  return {
    keysOf,
    is: (key, text) => keysOf(text).has(key),
    isAbout: (key, text) => {
      const plain = normalize(text);
      return textsOf(key).some((word) => plain.startsWith(word) || plain.endsWith(word));
    },
    saysSomewhere: (key, text) => {
      const plain = normalize(text);
      return textsOf(key).some((word) => plain.includes(word));
    },
  };
}

const NONE: ReadonlySet<WordKey> = new Set();

function collect(
  key: WordKey,
  text: string,
  whole: Map<string, Set<WordKey>>,
  patterns: Pattern[],
): void {
  const [start = '', ...rest] = text.split('*');
  if (rest.length > 0) {
    patterns.push({ start: normalize(start), end: normalize(rest.join('')), key });
    return;
  }
  const plain = normalize(text);
  const keys = whole.get(plain) ?? new Set<WordKey>();
  whole.set(plain, keys.add(key));
}
