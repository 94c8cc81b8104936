import { browser } from 'wxt/browser';
import { createBox } from './box';
import { LANGS, type Lang, langFor } from './lang';
import { readPolicy } from './policy';
import type { Policy } from './policy-values';

export interface Language {
  /** The language that the person chose, else the organisation's, else the browser's; of those that are offered. */
  read(): Promise<Lang>;
  choose(lang: Lang): Promise<void>;
}

/** The languages among which the organisation lets people choose. */
export function offeredIn({ languages }: Pick<Policy, 'languages'>): readonly Lang[] {
  return languages ?? LANGS;
}

/** The language of our own words. The page keeps its own. */
export function createLanguage(): Language {
  const box = createBox('language');
  return {
    async read() {
      const [{ value }, policy] = await Promise.all([box.read(), readPolicy()]);
      const offered = offeredIn(policy);
      const wanted = [
        value,
        policy.language,
        langFor(browser.i18n.getUILanguage(), ...navigator.languages),
      ];
      const found = wanted.find((one) => offered.some((lang) => lang === one));
      return (found as Lang | undefined) ?? offered[0] ?? 'en';
    },
    async choose(lang) {
      await box.write(lang);
    },
  };
}
