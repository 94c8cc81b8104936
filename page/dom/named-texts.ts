import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { rememberedFor } from './memory';
import { textOf } from './name';
import { elementsWithText, ownTexts } from './texts';

/** An element, and the words that its text is: as a whole, or one of its pieces. */
export interface Named {
  readonly element: Element;
  readonly keys: readonly WordKey[];
}

/** Every text of this part of the page that is a word, seen or not. Gone through once in a look, whatever is sought. */
export const namedTexts = rememberedFor((scope, words: Words): readonly Named[] =>
  elementsWithText(scope).flatMap((element) => {
    const keys = [...words.keysOf(textOf(element))];
    if (element.firstChild !== element.lastChild)
      for (const text of ownTexts(element)) keys.push(...words.keysOf(text));
    return keys.length > 0 ? [{ element, keys }] : [];
  }),
);
