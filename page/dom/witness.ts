import type { MethodKind } from '../../flow/types';
import type { ScreenId } from '../../flow/view';
import { ROLES } from './roles';
import { topDialog } from './surface';

/** The row whose Delete was pressed. */
export interface PressedRow {
  readonly kind: MethodKind;
  readonly key: string;
}

/** How long after the last key a field counts as written; ms. */
export const TYPING_PAUSE = 800;

/** Call or text, in any of its forms; a drawn radio button is its label. */
const CHOICE = `${ROLES.choice}, label, [role="radiogroup"] *, [role="option"], [aria-pressed]`;

/**
 * What cannot be seen in one look: which row's Delete opened the dialog, and whether something was typed into a field
 * (never what). Events are only listened to, on the way down, and nothing is stopped.
 */
export interface Witness {
  readonly pressedRow: () => PressedRow | undefined;
  /** The words of the option that was pressed last in an open list of this dialog; for lists that can be typed into. */
  readonly pickedOption: () => string | undefined;
  /** Told by each look which Deletes there are. */
  readonly watchDeletes: (deletes: ReadonlyMap<Element, PressedRow>) => void;
  /** Told by each look whether a dialog is open. */
  readonly dialogIs: (open: boolean) => void;
  /** Told by each look at a choice which things lead to a wizard that is not the move's. */
  readonly watchDoors: (wrong: readonly Element[]) => void;
  /** Was one of those pressed last? */
  readonly strayed: () => boolean;
  /** Told by each look which screen the open dialog shows. */
  readonly screenIs: (screen: ScreenId | undefined) => void;
  /** The screen that was recognised last in the dialog that is open; `row` when a press in a row opened it. */
  readonly before: () => ScreenId | 'row' | undefined;
  /** Was something in a group of choices pressed since this dialog opened? For choices whose words are not known. */
  readonly hasChosen: () => boolean;
  /**
   * `filled`: something has been typed, and the typing paused, since the field's last error · `kept`: it is filled, and
   * nobody was seen typing.
   */
  readonly filling: (field: Element, hasError: boolean) => 'empty' | 'kept' | 'filled';
}

/** Starts listening. `onTyped` is called when a pause in the typing makes another look worthwhile. */
export function witness(doc: Document, signal: AbortSignal, onTyped: () => void): Witness {
  let deletes: ReadonlyMap<Element, PressedRow> = new Map();
  let row: PressedRow | undefined;
  let picked: string | undefined;
  let doors: readonly Element[] = [];
  let strayed = false;
  let screen: ScreenId | undefined;
  let chosen = false;
  const typed = new WeakMap<Element, number>();
  const failed = new WeakMap<Element, number>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const listen = { capture: true, passive: true, signal };

  const forget = () => {
    row = undefined;
    picked = undefined;
    strayed = false;
    screen = undefined;
    chosen = false;
  };
  doc.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      // What opens a dialog is pressed where none is open; what was known of the one before is history then. Not when it
      // closes: a dialog that is drawn anew is gone for a moment.
      if (topDialog(doc) === undefined) forget();
      for (const [element, pressed] of deletes)
        if (event.composedPath().includes(element)) row = pressed;
      if (doors.some((door) => event.composedPath().includes(door))) strayed = true;
      const [at] = event.composedPath();
      const option = at instanceof Element ? at.closest('[role="option"]') : null;
      if (option !== null) picked = option.textContent?.replace(/\s/g, '');
      const way = at instanceof Element ? at.closest(CHOICE) : null;
      if (way !== null && !way.textContent?.includes('(+')) chosen = true;
    },
    listen,
  );
  const settle = () => {
    clearTimeout(pause);
    pause = undefined;
    onTyped();
  };
  doc.addEventListener(
    'input',
    (event) => {
      const field = event.composedPath()[0];
      if (!(field instanceof Element)) return;
      typed.set(field, Date.now());
      clearTimeout(pause);
      pause = setTimeout(settle, TYPING_PAUSE);
    },
    listen,
  );
  doc.addEventListener('change', settle, listen);
  const leave = () => {
    clearTimeout(pause);
    pause = undefined;
  };
  // Who leaves the tab has stopped typing; it is looked at when it is shown again.
  doc.addEventListener('visibilitychange', () => doc.hidden && leave(), listen);
  signal.addEventListener('abort', leave);

  return {
    pressedRow: () => row,
    dialogIs: (open) => {
      if (!open) doors = [];
    },
    pickedOption: () => picked,
    watchDeletes: (next) => {
      deletes = next;
    },
    watchDoors: (wrong) => {
      doors = wrong;
      strayed = false;
    },
    strayed: () => strayed,
    screenIs: (now) => {
      if (now !== undefined && now !== screen) chosen = false;
      screen = now ?? screen;
    },
    before: () => screen ?? (row === undefined ? undefined : 'row'),
    hasChosen: () => chosen,
    filling: (field, hasError) => {
      const last = typed.get(field);
      if (!hasError) failed.delete(field);
      else if (!failed.has(field)) failed.set(field, Date.now());
      if (field.matches(':placeholder-shown')) return 'empty';
      const hint = field.getAttribute('placeholder') ?? '';
      if (last === undefined)
        return !hasError && (hint !== '' || field.matches(':autofill')) ? 'kept' : 'empty';
      if (last <= (failed.get(field) ?? 0)) return 'empty';
      return pause === undefined || Date.now() - last >= TYPING_PAUSE ? 'filled' : 'empty';
    },
  };
}
