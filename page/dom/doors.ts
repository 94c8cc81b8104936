import type { View } from '../../flow/view';
import type { Words } from '../words';
import type { Ask } from './find';
import { textOf } from './name';
import { PRESSABLE } from './roles';
import { methodNames, tileOf } from './tiles';

/**
 * What leads to another wizard than the move's from here: the tiles of other methods, the link to another app. The
 * dialogs behind them can look like ours. Undefined where the page offers no such choice now.
 */
export function wrongDoors(
  view: View,
  dialog: Element,
  words: Words,
  ask: Ask,
): readonly Element[] | undefined {
  if (view.screen === 'app-install')
    return [...dialog.querySelectorAll(PRESSABLE)].filter((one) =>
      words.is('otherApp', textOf(one)),
    );
  if (view.screen !== 'picker') return undefined;
  if (view.form === 'dropdown') return [];
  const right = [ask('picker.phone'), ask('picker.authenticator')].flatMap((found) =>
    found.is === 'found' ? [found.element] : [],
  );
  const methods = new Set(methodNames(dialog, words).flatMap(({ keys }) => keys));
  const named = [...methods].flatMap((key) => tileOf(key, dialog, words));
  const tiles = [...dialog.querySelectorAll('[data-testid^="authmethod-picker-"]'), ...named];
  return tiles.filter((tile) => !right.some((one) => one.contains(tile) || tile.contains(one)));
}
