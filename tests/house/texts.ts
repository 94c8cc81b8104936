/** A language's texts, flat: `guide/say/lost/title` → the text. */
export type Texts = ReadonlyMap<string, string>;

/** Flattens a language's file; anything that is not a text is a mistake of its own. */
export function flatten(tree: unknown, path: readonly string[] = []): Texts {
  if (typeof tree === 'string') return new Map([[path.join('/'), tree]]);
  if (typeof tree !== 'object' || tree === null) throw new Error(`${path.join('/')}: not a text`);
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [...flatten(value, [...path, key])]),
  );
}

/** `{{label}}` and the like, sorted. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name).sort();
}

/** Where two languages do not fit together, and texts that say nothing. */
export function mismatches(one: Texts, other: Texts): string[] {
  const missing = (a: Texts, b: Texts): string[] => [...a.keys()].filter((key) => !b.has(key));
  const differing = [...one].filter(([key, text]) => {
    const there = other.get(key);
    return there !== undefined && placeholders(text).join() !== placeholders(there).join();
  });
  const bold = [...one, ...other].filter(([, text]) => text.split('**').length % 2 === 0);
  const empty = [...one, ...other].filter(([, text]) => text.trim() === '');
  return [
    ...missing(one, other).map((key) => `${key}: only in the first`),
    ...missing(other, one).map((key) => `${key}: only in the second`),
    ...differing.map(([key]) => `${key}: other placeholders`),
    ...bold.map(([key]) => `${key}: a ** without its partner`),
    ...empty.map(([key]) => `${key}: empty`),
  ];
}

/** Texts that were not translated: the same as in English, and more than a name. */
export function leftOvers(english: Texts, other: Texts): string[] {
  return [...other]
    .filter(([key, text]) => text === english.get(key) && SENTENCE.test(text))
    .map(([key]) => key);
}

/** Three words of small letters after one another are no name of a product, an address or a number. */
const SENTENCE = /\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/;

/** Characters without their reading, and readings that are none; the words of a phone's screen have none there either. */
export function unread(texts: Texts): string[] {
  const wrong = ([key, text]: readonly [string, string]): boolean => {
    if (key.startsWith('guide/phone/')) return /[｜《》]/.test(text);
    const rest = text.replaceAll(
      /｜[\p{Script=Han}々〆ヶ]+《[\p{Script=Hiragana}\p{Script=Katakana}ー]+》/gu,
      '',
    );
    return /[｜《》\p{Script=Han}]/u.test(rest);
  };
  return [...texts].filter(wrong).map(([key, text]) => `${key}: ${text}`);
}

/** Texts that stand under more than one key of a section, as "text: key, key". */
export function repeated(texts: Texts): string[] {
  const keys = new Map<string, string[]>();
  for (const [key, text] of texts) keys.set(text, [...(keys.get(text) ?? []), key]);
  return [...keys]
    .filter(([, all]) => all.length > 1)
    .map(([text, all]) => `${text}: ${all.join(', ')}`);
}

/** The keys that code asks for, as patterns: `t('a/b')`, and `t(\`a/${x}\`)` where x can be anything. */
export function asked(code: string): RegExp[] {
  const calls = code.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g);
  return [...calls].map(([, plain, template]) => {
    const pattern = (plain ?? template ?? '')
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]+');
    return new RegExp(`^${pattern}$`);
  });
}
