import { rememberedFor } from './memory';

/** All elements in this part of the page that match; gone through once in a look, however many landmarks ask for them. */
export const allIn = rememberedFor((part, selector: string): readonly Element[] => [
  ...part.querySelectorAll(selector),
]);
