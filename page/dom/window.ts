import { nameOf } from './name';
import { topDialog } from './surface';

/** Longer ones are no names: a window without a label lends its whole text. */
const MOST = 80;

/** The name of the page's window on top, '' for one without; undefined where none is open. */
export function windowOf(doc: Document): string | undefined {
  const dialog = topDialog(doc);
  const title = dialog?.matches('[aria-label], [aria-labelledby]')
    ? dialog
    : dialog?.querySelector('h1, h2, h3, [role="heading"]');
  const name = title ? nameOf(title) : '';
  return dialog && (name.length > MOST ? '' : name);
}
