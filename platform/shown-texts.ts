import type { Lang } from './lang';
import { patiently } from './patience';
import type { Section } from './resources';
import { type Texts, textsOf } from './texts';

/**
 * Shows what comes in the language that it comes in: the document gets its tag and its direction, then `show` is called.
 * What a newer one has overtaken while its texts were loaded is left out.
 */
export function inItsLanguage<W, S extends Section>(
  section: S,
  langOf: (what: W) => Lang,
  show: (what: W, t: Texts<S>) => void,
): (what: W) => Promise<void> {
  let newest: W | undefined;
  return async (what) => {
    newest = what;
    const lang = langOf(what);
    const t = await patiently(
      () => textsOf(lang, section),
      () => newest !== what,
    );
    if (!t) return;
    document.documentElement.lang = lang;
    document.documentElement.dir = (t as Texts<'popup'>)('direction');
    show(what, t);
  };
}
