import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../flow/types';
import type { MethodRow, View } from '../../flow/view';
import { mapFor } from '../../page/map-data';
import { readPatch } from '../../page/patch';
import { reportOf } from '../../page/report';
import { createDesk, type Desk } from '../../platform/desk';
import type { Lang } from '../../platform/lang';
import type { FromPage, FromPopup, Reply } from '../../platform/messages';
import { readLanguage } from '../../scripts/texts/files';

/** The extension's own files, as the build makes them. */
async function ownFile(url: unknown): Promise<Response> {
  const [, lang = '', section = ''] = /\/texts\/([^/]+)\/([^/]+)\.json$/.exec(String(url)) ?? [];
  return Response.json(readLanguage(lang as Lang)[section]);
}

/** A clean browser: empty storage, English, no guide in any tab. */
export function cleanBrowser(language = 'en-US'): void {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.stubGlobal('fetch', vi.fn(ownFile));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
}

/** Storage that takes nothing from now on. */
export function refuseWrites(): void {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
}

const row = (kind: MethodRow['kind'], key: string): MethodRow => ({
  kind,
  key,
  words: '',
  deletable: true,
});

export const LISTS = {
  old: { screen: 'list', methods: [row('authenticator', 'old')] },
  none: { screen: 'list', methods: [] },
  phone: { screen: 'list', methods: [row('phone', 'p')] },
} as const satisfies Record<string, View>;

/** What people do, said to one desk. `again()`: the worker was stopped, and another one answers. */
export function people(desk: Desk = createDesk({ mapFor, langs: [], readPatch, reportOf })) {
  const page = <M extends FromPage>(message: M, tab?: number) =>
    desk.fromPage(message, tab) as Promise<Reply<M>>;
  const hello = (account?: string, tab?: number) => page({ type: 'hello', account }, tab);
  /** The move that this account's page believes in. */
  const of = async (account?: string) => (await hello(account)).move ?? { id: '', generation: 0 };
  const popup = <M extends FromPopup>(message: M) => desk.fromPopup(message) as Promise<Reply<M>>;
  return {
    page,
    popup,
    start: () => popup({ type: 'start', route: 'voice', setup: 'pc' }),
    hello,
    look: async (view: View, account?: string) =>
      page({ type: 'look', view, of: await of(account), account }),
    say: async (answer: Answer, account?: string) =>
      page({ type: 'answer', answer, of: await of(account), account }),
    state: (tab?: number) => popup({ type: 'state', tab }),
    again: () => people(createDesk({ mapFor, langs: [], readPatch, reportOf })),
  };
}

/** What lies in storage, as text. */
export async function storedText(): Promise<string> {
  return JSON.stringify(await fakeBrowser.storage.local.get(null));
}
