import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../platform/lang';
import { patiently } from '../../platform/patience';
import type { Section } from '../../platform/resources';
import { type Texts, textsOf } from '../../platform/texts';

/** `t` of a section; undefined until its file has come, and in another language the one before until then. */
export function useTexts<S extends Section>(lang: Lang, section: S): Texts<S> | undefined {
  const [t, setT] = useState<{ readonly of: Texts<S> }>();
  useEffect(() => {
    let isOver = false;
    const load = () => textsOf(lang, section);
    void patiently(load, () => isOver).then((of) => of && setT({ of }));
    return () => {
      isOver = true;
    };
  }, [lang, section]);
  return t?.of;
}
