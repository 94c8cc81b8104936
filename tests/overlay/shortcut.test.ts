import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShortcut, type Shortcut } from '../../entrypoints/content/shortcut';

const KEY = { isTrusted: true, altKey: true, shiftKey: true, code: 'KeyG', repeat: false };
const ours = { keys: 'Alt+Shift+G', isSuggested: true };

let heard: (event: object) => void;
let shortcut: Shortcut;
const act = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  act.mockReset();
  vi.stubGlobal('window', {
    addEventListener: (_type: string, to: typeof heard) => {
      heard = to;
    },
  });
  shortcut = createShortcut(new AbortController().signal, act);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A key of the keyboard; whether the page hears it. */
function press(over: Partial<typeof KEY> = {}): boolean {
  let isSeen = true;
  heard({
    ...KEY,
    ...over,
    preventDefault: () => undefined,
    stopImmediatePropagation: () => {
      isSeen = false;
    },
  });
  return isSeen;
}

test('while the keys are the suggested ones, the page listens itself', () => {
  shortcut.bind(ours);
  expect(press()).toBe(false);
  expect(press({ code: 'KeyM' })).toBe(true);
  expect(press({ isTrusted: false })).toBe(true);
  expect(act).toHaveBeenCalledTimes(1);
});

test.each([
  ['others', { keys: 'Ctrl+Shift+Y', isSuggested: false }],
  ['none', { keys: undefined, isSuggested: false }],
])('where the person has bound %s, Alt+Shift+G is the page’s', (_, keys) => {
  expect(press(), 'before anything is known').toBe(true);
  shortcut.bind(ours);
  shortcut.bind(keys);
  expect(press()).toBe(true);
  expect(act).not.toHaveBeenCalled();
  shortcut.press();
  expect(act).toHaveBeenCalledTimes(1);
});

test('one press that both hear is one; a key that is held down too', () => {
  shortcut.bind(ours);
  press();
  shortcut.press();
  vi.advanceTimersByTime(500);
  expect(press({ repeat: true })).toBe(false);
  expect(act).toHaveBeenCalledTimes(1);
  press();
  press();
  expect(act, 'two quick presses are two').toHaveBeenCalledTimes(3);
});
