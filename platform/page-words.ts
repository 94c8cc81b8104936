import { browser } from 'wxt/browser';
import type { MapData } from '../page/map';
import type { PageKnowledge } from './knowledge';
import type { Lang } from './lang';
import type { OrderPolicy, Policy } from './policy-values';

/** What the written steps quote and say, beside the state. */
export interface PageWords {
  readonly map: MapData;
  /** The languages of which the page's words are known. */
  readonly langs: readonly string[];
  readonly order: OrderPolicy | undefined;
  /** What the organisation says about registering. */
  readonly note: string | undefined;
}

/** The background's answer for a page in the language `of`; our own words are in `lang`. */
export function pageWordsOf(
  { mapFor, langs, readPatch }: Pick<PageKnowledge, 'mapFor' | 'langs' | 'readPatch'>,
  { pagePatch, dialCode, order, registrationNote }: Policy,
  lang: Lang,
  of: string,
): PageWords {
  const patch = readPatch(pagePatch);
  const map = mapFor([of], patch?.ok ? patch.patch : undefined, dialCode);
  return { map, langs, order, note: registrationNote?.[lang] };
}

/** Asks the background for them; undefined where nobody answers. */
export async function askPageWords(of: string): Promise<PageWords | undefined> {
  const message = { type: 'page-words', lang: of };
  return (await browser.runtime.sendMessage(message).catch(() => undefined)) ?? undefined;
}
