import type { PopupLang } from './words';

interface Props {
  readonly name: string;
  readonly lang: PopupLang;
  /** Those among which the person can choose. */
  readonly languages: readonly PopupLang[];
  readonly onLang: (lang: PopupLang) => void;
}

/** Each by its own name. */
const NAMES: Readonly<Record<PopupLang, string>> = { ja: '日本語', en: 'English' };

/** The language of our words, to be chosen. */
export function Languages({ name, lang, languages, onLang }: Props) {
  return (
    <select
      aria-label={name}
      value={lang}
      onChange={({ currentTarget }) => {
        const chosen = languages.find((one) => one === currentTarget.value);
        if (chosen) onLang(chosen);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {NAMES[one]}
        </option>
      ))}
    </select>
  );
}
