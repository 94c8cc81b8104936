import type { MethodKind } from '../../flow/types';
import { rowsOf } from '../../page/dom/rows';
import { wordingsFor } from '../../page/wording/languages';
import { createWords } from '../../page/words';

/** The kinds of the rows that this document shows, in their order. */
window.rowKinds = (lang: string): MethodKind[] =>
  rowsOf(
    document.body,
    { dialog: null, add: undefined },
    createWords(wordingsFor([lang])),
    'salt',
  ).map(({ kind }) => kind);

declare global {
  interface Window {
    rowKinds: (lang: string) => MethodKind[];
  }
}
