import { Languages } from './Languages';
import type { PopupLang, T } from './words';

interface Props {
  readonly t: T;
  readonly lang: PopupLang;
  /** Those among which the person can choose. */
  readonly languages: readonly PopupLang[];
  readonly onLang: (lang: PopupLang) => void;
  /** Undefined while what it opens stands there. */
  readonly onDevices: (() => void) | undefined;
}

/** The name of the thing, and the language of its words. */
export function Header({ t, lang, languages, onLang, onDevices }: Props) {
  return (
    <header>
      <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="2.5" y="4" width="7" height="13" rx="1.5" />
        <rect x="14.5" y="7" width="7" height="13" rx="1.5" />
        <path d="M11 3.5h5.5V5M15 3.8l1.5 1.7L18 3.8M13 20.5H7.5V19" />
      </svg>
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
