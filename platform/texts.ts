import { createInstance, type TFunction } from 'i18next';
import type { Lang } from './lang';
import { type Resources, resourcesOf, type Section } from './resources';

/** `t` of a section. */
export type Texts<S extends Section> = TFunction<S>;

/** `t` for one section of one language; its files lie in the extension, each loaded when it is asked for. */
export async function textsOf<S extends Section>(lang: Lang, section: S): Promise<TFunction<S>> {
  return createTexts(lang, section, await resourcesOf(lang, section));
}

/** `t` for a section that is there already. */
export function createTexts<S extends Section>(
  lang: Lang,
  section: S,
  resources: Resources[S],
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
