import { browser } from 'wxt/browser';
import { createBox } from './box';
import { LANGS, type Lang, langFor } from './lang';

export interface Language {
  /** The language that the person chose, else the browser's. */
  read(): Promise<Lang>;
  choose(lang: Lang): Promise<void>;
}

/** The language of our own words. The page keeps its own. */
export function createLanguage(): Language {
  const box = createBox('language');
  return {
    async read() {
      const { value } = await box.read();
      return LANGS.find((lang) => lang === value) ?? langFor(browser.i18n.getUILanguage());
    },
    async choose(lang) {
      await box.write(lang);
    },
  };
}
