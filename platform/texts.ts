import { createInstance, type TFunction } from 'i18next';
import type confirm from '../locales/confirm/en.json';
import type devices from '../locales/devices/en.json';
import type diagnostics from '../locales/diagnostics/en.json';
import type en from '../locales/en.json';
import type trouble from '../locales/trouble/en.json';
import type { Lang } from './lang';

export type { Lang };

/** All texts of a language: its file, and those of the parts that are loaded apart. */
export type Resources = typeof en & {
  readonly trouble: typeof trouble;
  readonly devices: typeof devices;
  readonly diagnostics: typeof diagnostics;
  readonly confirm: typeof confirm;
};

/** A part of a language's texts. The page is only ever given its own. */
export type Section = keyof Resources;

export type GuideResources = (typeof en)['guide'];
export type PopupResources = (typeof en)['popup'];

/**
 * `t` for one section of one language. What the section lacks in this language must have been filled in from English
 * by the caller (`resourcesFor`), so that a page needs one language only.
 */
export function createTexts<S extends Section>(
  lang: Lang,
  section: S,
  resources: Partial<Resources[S]>,
): TFunction<S> {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    ns: [section],
    defaultNS: section,
    resources: { [lang]: { [section]: resources } },
    keySeparator: '/',
    nsSeparator: false,
    // All texts become text nodes; escaping would show `&amp;` to the person.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.getFixedT(lang, section) as TFunction<S>;
}
