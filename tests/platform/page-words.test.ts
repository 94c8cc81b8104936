import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordOf } from '../../page/landmark-words';
import { createMap } from '../../page/map';
import { mapFor } from '../../page/map-data';
import { readPatch } from '../../page/patch';
import { reportOf } from '../../page/report';
import { createDesk } from '../../platform/desk';
import { SECURITY_INFO } from '../../platform/security-info';
import { EXAMPLE } from '../../policy/examples';
import { cleanBrowser, people } from './desk';

beforeEach(() => cleanBrowser());

const { popup, page } = people(
  createDesk({ mapFor, langs: ['ja', 'en', 'zh-Hans'], readPatch, reportOf }),
);
const words = (lang: string) => popup({ type: 'page-words', lang });

/** What the page calls the button of the list. */
async function add(lang: string): Promise<string | undefined> {
  return wordOf('list.add', createMap((await words(lang)).map));
}

test.each([
  ['zh-Hans', 'zh-Hans'],
  ['ja-simple', 'ja'],
  ['ne', 'en'],
])('the page’s words for who reads %s are in %s', async (ours, theirs) => {
  expect(await words(ours)).toMatchObject({
    ...{ lang: theirs, langs: ['ja', 'en', 'zh-Hans'], address: SECURITY_INFO },
  });
  expect(await add(ours)).toBe(await add(theirs));
});

test('the organisation’s own words come first, and what it says about registering with them', async () => {
  const area: { get: () => Promise<object> } = fakeBrowser.storage.managed;
  vi.spyOn(area, 'get').mockImplementation(async () => ({ ...EXAMPLE, dialCode: '+49' }));
  expect(await words('en')).toMatchObject({
    ...{ order: 'register-first', note: EXAMPLE.registrationNote.ja, address: EXAMPLE.entryUrl },
    map: { dialCode: '+49' },
  });
  expect(await add('en')).toBe('New sign-in method');
});

test('a page can have all steps shown, in a tab that knows which page it is about', async () => {
  await page({ type: 'open-steps' }, 7);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/\/steps\.html\?tab=7$/));
});
