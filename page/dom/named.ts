import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { rememberedFor } from './memory';
import { nameOf, textOf } from './name';

/** Is this thing called so, by its accessible name or by its text? */
export function isNamed(element: Element, key: WordKey, words: Words): boolean {
  return keysOf(element, words).has(key);
}

const keysOf = rememberedFor((element, words: Words): ReadonlySet<WordKey> => {
  const [name, text] = [nameOf(element), textOf(element)];
  const named = words.keysOf(name);
  return text === name ? named : new Set([...named, ...words.keysOf(text)]);
});
