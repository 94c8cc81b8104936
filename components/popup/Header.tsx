import { Mark } from './Mark';
import type { PopupLang, T } from './words';

interface Props {
  readonly t: T;
  readonly lang: PopupLang;
  readonly onLang: (lang: PopupLang) => void;
  /** Undefined while what it opens stands there. */
  readonly onDevices: (() => void) | undefined;
}

/** The name of the thing, and the language of its words. */
export function Header({ t, lang, onLang, onDevices }: Props) {
  return (
    <header>
      <Mark />
      <h1>{t('title')}</h1>
      {onDevices && (
        <button type="button" class="quiet" data-action="devices" onClick={onDevices}>
          {t('devices')}
        </button>
      )}
      <select
        aria-label={t('language')}
        value={lang}
        onChange={(event) => onLang(event.currentTarget.value === 'ja' ? 'ja' : 'en')}
      >
        <option value="ja" lang="ja">
          日本語
        </option>
        <option value="en" lang="en">
          English
        </option>
      </select>
    </header>
  );
}
