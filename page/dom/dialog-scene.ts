import type { Problem } from '../../flow/view';
import type { Words } from '../words';
import type { Ask } from './find';
import type { Witness } from './witness';

/** What a dialog's screen is made from. */
export interface DialogScene {
  readonly dialog: Element;
  readonly list: Element | null;
  readonly words: Words;
  readonly witness: Witness;
  readonly ask: Ask;
  readonly problem: readonly Problem[];
}
