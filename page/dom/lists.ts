import type { MethodKind } from '../../flow/types';
import type { View } from '../../flow/view';
import type { Words } from '../words';
import { kindNamed } from './default-line';
import type { DialogScene } from './dialog-scene';
import { type Ask, shownOn } from './find';
import { textOf } from './name';
import { isEnabled, ROLES } from './roles';
import { isVisible } from './visible';

/** Dialogs in which one of several methods is chosen: the picker, and that of the default method. */

/** The picker, as tiles or as a list. */
export function picker({ dialog, list, words, witness, ask }: DialogScene): View {
  const closed = ask('picker.list');
  const offered: MethodKind[] = [];
  if (ask('picker.phone').is === 'found') offered.push('phone');
  if (ask('picker.authenticator').is === 'found') offered.push('authenticator');
  const more = ask('picker.more').is === 'found';
  const screen = 'picker';
  if (closed.is === 'missing' && list === null)
    return { screen, form: 'tiles', open: false, chosen: undefined, offered, more, next: true };
  const shown = [...dialog.querySelectorAll(ROLES.list)].filter(isVisible)[0];
  return {
    screen,
    form: 'dropdown',
    offered,
    more,
    open: list !== null,
    // Fluent shows the choice after the list has closed, on a busy machine much later; the press itself tells.
    chosen: methodIn(shown && textIn(shown), words) ?? methodIn(witness.pickedOption(), words),
    next: canGoOn(ask('picker.add')),
  };
}

/** What a closed list shows. */
export function textIn(list: Element): string {
  return list instanceof HTMLSelectElement ? shownOn(list) : textOf(list);
}

/** The default method's dialog. */
export function defaultDialog({ dialog, list, words, witness, ask }: DialogScene): View {
  const shown = [...dialog.querySelectorAll(ROLES.list)].filter(isVisible)[0];
  const picked = witness.pickedOption();
  const text = picked ?? (shown && textIn(shown));
  return {
    screen: 'default-dialog',
    open: list !== null,
    chosen: text === undefined ? undefined : kindNamed(text, words),
    next: canGoOn(ask('default.confirm')),
  };
}

/** The method that this is the name of. In the older picker "Authenticator app" is Microsoft's. */
function methodIn(text: string | undefined, words: Words): MethodKind | undefined {
  for (const key of words.keysOf(text ?? ''))
    if (key.startsWith('method.')) {
      const kind = key.slice('method.'.length) as MethodKind;
      return kind === 'totp' ? 'authenticator' : kind;
    }
  return undefined;
}

/** False only for a button that is there and off; one that is not found is the locator's matter. */
export function canGoOn(found: ReturnType<Ask>): boolean {
  return found.is !== 'found' || isEnabled(found.element);
}
