import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOverOf } from '../../flow/hand-over';
import { codeOf } from '../../flow/hand-over-code';
import { newProgress } from '../../flow/progress';
import type { Route } from '../../flow/types';
import { LANGS, LANGUAGES } from '../../platform/lang';
import { SECURITY_INFO } from '../../platform/security-info';
import { cleanBrowser, people } from './desk';

beforeEach(() => cleanBrowser());

/** What the organisation's policy has from now on. */
function set(values: Readonly<Record<string, unknown>>): void {
  const area: { get: () => Promise<object> } = fakeBrowser.storage.managed;
  vi.spyOn(area, 'get').mockImplementation(async () => values);
}

const organisation = async () => (await people().state()).organisation;

describe("the popup is told the organisation's words in the language in use", () => {
  test('each of them, and what a language lacks is taken from another', async () => {
    set({
      organisation: { ja: '例示大学', en: 'Example University' },
      announcement: { en: 'Closed today' },
      recovery: { ja: '窓口へ' },
      manual: { en: 'https://univ.example/en.pdf' },
    });
    const english = {
      name: 'Example University',
      announcement: 'Closed today',
      recovery: '窓口へ',
      manual: 'https://univ.example/en.pdf',
    };
    expect(await organisation()).toMatchObject(english);
    const { popup } = people();
    const told = await popup({ type: 'language', lang: 'ja' });
    expect(told.organisation).toMatchObject({ ...english, name: '例示大学' });
  });

  test('without a policy there is none, and everything is allowed', async () => {
    expect(await organisation()).toEqual({
      routes: ['voice', 'sms'],
      languages: LANGS.map((lang) => ({ lang, name: LANGUAGES[lang] })),
      handOver: true,
      isOff: false,
    });
  });
});

describe('the language', () => {
  test("is the organisation's until the person chooses", async () => {
    set({ language: 'ja' });
    const { state, popup } = people();
    expect((await state()).lang).toBe('ja');
    expect((await popup({ type: 'language', lang: 'en' })).lang).toBe('en');
  });

  test('is one of those that are offered, whatever was chosen before', async () => {
    const { state, popup } = people();
    await popup({ type: 'language', lang: 'ja' });
    set({ languages: ['en'] });
    expect((await state()).lang).toBe('en');
    set({ languages: ['en'], language: 'ja' });
    expect((await state()).lang).toBe('en');
    set({});
    expect((await state()).lang).toBe('ja');
  });
});

describe('a way that is not allowed', () => {
  test('is not begun with, nor changed to', async () => {
    set({ routes: ['sms'] });
    const { start, popup } = people();
    const { move, organisation } = await start();
    expect(move?.route).toBe('sms');
    expect(organisation.routes).toEqual(['sms']);
    const wish = { type: 'choose', id: move?.id ?? '', route: 'voice' } as const;
    expect((await popup(wish)).move?.route).toBe('sms');
    set({});
    expect((await popup(wish)).move?.route).toBe('voice');
  });
});

describe('the address to begin at', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create');

  test("is the organisation's", async () => {
    const create = opened();
    const url = `${SECURITY_INFO}?domain_hint=univ.example`;
    set({ entryUrl: url });
    await people().start();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url });
  });

  test.each([
    'https://mysignins.microsoft.com.evil.example/security-info',
    'https://evil.example/security-info',
    'https://evil.example/?https://mysignins.microsoft.com/security-info',
    'https://mysignins.microsoft.com@evil.example/security-info',
    'https://mysignins.microsoft.com:8443/security-info',
    'http://mysignins.microsoft.com/security-info',
    'https://mysignins.microsoft.com/security-info/../apps',
    'https://mysignins.microsoft.com/security-info#norikae=26G0-04NE',
    'javascript:alert(1)',
  ])('%s is not opened', async (entryUrl) => {
    const create = opened();
    set({ entryUrl });
    await people().start();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: SECURITY_INFO });
  });
});

describe('going on on another device', () => {
  const codeFor = (route: Route) =>
    codeOf(handOverOf(newProgress({ id: 'm', salt: 's', route, setup: 'pc' })));

  test('is not offered where it is forbidden, by code or by link', async () => {
    const { popup, page, hello } = people();
    expect((await popup({ type: 'offer', text: codeFor('voice') })).offer).toBeDefined();
    set({ handOver: false });
    expect((await popup({ type: 'state' })).offer).toBeUndefined();
    expect((await hello()).isOffered).toBe(false);
    expect((await popup({ type: 'take-over' })).move).toBeUndefined();
    await popup({ type: 'decline' });
    await page({ type: 'handed-over', code: codeFor('sms') });
    expect((await popup({ type: 'offer', text: codeFor('sms') })).offer).toBeUndefined();
    set({});
    expect((await popup({ type: 'state' })).offer).toBeUndefined();
    await page({ type: 'handed-over', code: codeFor('sms') });
    expect((await popup({ type: 'state' })).offer).toBeDefined();
  });
});

describe('a guide that is switched off', () => {
  test('has no word for the page, and does nothing in the popup; the move is there again afterwards', async () => {
    const { start, hello, popup, state } = people();
    const { move } = await start();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    set({ enabled: 0 });
    expect(await hello()).toMatchObject({
      move: undefined,
      resources: undefined,
      isOffered: false,
    });
    const id = move?.id ?? '';
    for (const type of ['restart', 'forget', 'device-changed'] as const)
      expect((await popup({ type, id })).organisation.isOff).toBe(true);
    await popup({ type: 'go' });
    expect(create).not.toHaveBeenCalled();
    set({});
    expect((await state()).move?.id).toBe(id);
    expect((await hello()).move?.id).toBe(id);
  });
});

describe('the country of the number', () => {
  test('is in the map of the page and in its words', async () => {
    const { start, hello } = people();
    await start();
    const japan = await hello();
    expect(japan.map?.dialCode).toBeUndefined();
    expect(japan.resources?.say?.country.text).toContain('+81');
    set({ dialCode: '+49' });
    const { map, resources } = await hello();
    expect(map?.dialCode).toBe('+49');
    expect(resources?.say?.country.text).toContain('+49');
    expect(resources?.thing?.['phone.country-option']).toBe('(+49)');
    expect(JSON.stringify(resources?.say?.country.text)).not.toContain('+81');
  });
});
