import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mapFor } from '../../page/map-data';
import { readPatch } from '../../page/patch';
import { reportOf } from '../../page/report';
import { readKeys } from '../../platform/keys';
import { listen } from '../../platform/listen';
import { cleanBrowser } from './desk';

const { commands } = fakeBrowser;
type Press = Parameters<typeof commands.onCommand.addListener>[0];

beforeEach(cleanBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { commands });
});

test.each([
  ['Alt+Shift+G', { keys: 'Alt+Shift+G', isSuggested: true }],
  ['⌥⇧G', { keys: '⌥⇧G', isSuggested: true }],
  ['Ctrl+Shift+Y', { keys: 'Ctrl+Shift+Y', isSuggested: false }],
  ['', { keys: undefined, isSuggested: false }],
])('the keys that are bound: "%s"', async (shortcut, keys) => {
  vi.spyOn(commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', shortcut: 'F2' },
    { name: 'focus-guide', shortcut },
  ] as never);
  expect(await readKeys()).toEqual(keys);
});

test('a browser without commands leaves the keys to the page', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(await readKeys()).toEqual({ keys: 'Alt+Shift+G', isSuggested: true });
  expect(() => listen({ mapFor, langs: [], readPatch, reportOf })).not.toThrow();
});

test.each([
  ['the browser says which', { id: 7 }],
  ['the browser does not say which', undefined],
])('a press is told to the tab in front: %s', async (_, tab) => {
  let press: Press = () => undefined;
  vi.spyOn(commands.onCommand, 'addListener').mockImplementation((heard: Press) => {
    press = heard;
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true as never);
  listen({ mapFor, langs: [], readPatch, reportOf });
  press('another-command', tab as never);
  press('focus-guide', tab as never);
  await expect.poll(() => told.mock.calls).toEqual([[7, { type: 'focus' }]]);
});
