import { describe, expect, test } from 'vitest';
import type { View } from '../../flow/view';
import { type Settling, settle } from '../../page/settle';
import { list } from '../flow/facts';

const CALM = { busy: false, loaded: true, lastChange: 0 };

/** Looks at these views at these times; answers with the screens that were believed. */
function watched(looks: readonly (readonly [number, View])[], page = CALM): string[] {
  let memory: Settling = {};
  return looks.map(([now, view]) => {
    const settled = settle(memory, view, page, now);
    memory = settled.memory;
    return settled.view.screen;
  });
}

describe('a list is believed when it stands still', () => {
  const rows = list('password', 'authenticator');

  test('not at first sight, but after a while', () => {
    expect(
      watched([
        [0, rows],
        [1000, rows],
        [1300, rows],
      ]),
    ).toEqual(['loading', 'loading', 'list']);
  });

  test('rows that arrive one after another begin the wait anew', () => {
    const screens = watched([
      [0, list('password')],
      [1000, rows],
      [1300, rows],
      [2300, rows],
    ]);
    expect(screens).toEqual(['loading', 'loading', 'loading', 'list']);
  });

  test('a believed list that comes back is believed at once', () => {
    const dialog: View = { screen: 'phone-call', next: false };
    const screens = watched([
      [0, rows],
      [1300, rows],
      [1400, dialog],
      [1500, rows],
    ]);
    expect(screens).toEqual(['loading', 'list', 'phone-call', 'list']);
  });

  test('longer while the page says that it is working', () => {
    const screens = watched(
      [
        [0, rows],
        [1300, rows],
        [3100, rows],
      ],
      { ...CALM, busy: true },
    );
    expect(screens).toEqual(['loading', 'loading', 'list']);
  });
});

describe('a page that nobody knows is called so', () => {
  const unknown: View = { screen: 'unknown' };

  test('within three seconds after it came to rest', () => {
    expect(
      watched([
        [0, unknown],
        [1900, unknown],
        [2100, unknown],
      ]),
    ).toEqual(['loading', 'loading', 'unknown']);
  });

  test('not while it still loads or changes, but after 15 seconds at the latest', () => {
    const restless = { busy: true, loaded: false, lastChange: 0 };
    expect(
      watched(
        [
          [0, unknown],
          [9000, unknown],
          [15_000, unknown],
        ],
        restless,
      ),
    ).toEqual(['loading', 'loading', 'unknown']);
  });
});
