import type { Lang } from '../../platform/lang';
import { Languages } from './Languages';
import { Mark } from './Mark';
import type { LanguageChoice, T } from './words';

interface Props {
  readonly t: T;
  readonly lang: Lang;
  /** Those among which the person can choose. */
  readonly languages: readonly LanguageChoice[];
  readonly onLang: (lang: Lang) => void;
  /** Undefined while what it opens stands there. */
  readonly onDevices: (() => void) | undefined;
}

/** The name of the thing, and the language of its words. */
export function Header({ t, lang, languages, onLang, onDevices }: Props) {
  return (
    <header>
      <Mark />
      <h1>{t('title')}</h1>
      {onDevices && (
        <button type="button" class="quiet" data-action="devices" onClick={onDevices}>
          {t('devices')}
        </button>
      )}
      <Languages name={t('language')} lang={lang} languages={languages} onLang={onLang} />
    </header>
  );
}
