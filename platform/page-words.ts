import { browser } from 'wxt/browser';
import type { MapData } from '../page/map';
import type { PageKnowledge } from './knowledge';
import type { Lang } from './lang';
import type { OrderPolicy, Policy } from './policy-values';
import { SECURITY_INFO } from './security-info';

/** What the written steps quote and say, beside the state. */
export interface PageWords {
  readonly map: MapData;
  /** The language that they are in: that of the question, else English. */
  readonly lang: string;
  /** The languages of which the page's words are known. */
  readonly langs: readonly string[];
  readonly order: OrderPolicy | undefined;
  /** What the organisation says about registering. */
  readonly note: string | undefined;
  /** Where its people begin. */
  readonly address: string;
}

/** The background's answer for a page in the language `of`, or in the one that it is a form of; our own words are in `lang`. */
export function pageWordsOf(
  { mapFor, langs, readPatch }: Pick<PageKnowledge, 'mapFor' | 'langs' | 'readPatch'>,
  { pagePatch, dialCode, order, registrationNote, entryUrl }: Policy,
  lang: Lang,
  of: string,
): PageWords {
  const patch = readPatch(pagePatch);
  const [language] = of.split('-');
  const known = [of, language].find((one) => one !== undefined && langs.includes(one)) ?? 'en';
  const map = mapFor([known], patch?.ok ? patch.patch : undefined, dialCode);
  const address = entryUrl ?? SECURITY_INFO;
  return { map, lang: known, langs, order, note: registrationNote?.[lang], address };
}

/** Asks the background for them; undefined where nobody answers. */
export async function askPageWords(of: string): Promise<PageWords | undefined> {
  const message = { type: 'page-words', lang: of };
  return (await browser.runtime.sendMessage(message).catch(() => undefined)) ?? undefined;
}
