import type { Lang } from '../../platform/lang';
import type { LanguageChoice } from './words';

interface Props {
  readonly name: string;
  readonly lang: Lang;
  /** Those among which the person can choose. */
  readonly languages: readonly LanguageChoice[];
  readonly onLang: (lang: Lang) => void;
}

/** The language of our words, to be chosen. */
export function Languages({ name, lang, languages, onLang }: Props) {
  return (
    <select
      aria-label={name}
      value={lang}
      onChange={({ currentTarget }) => {
        const chosen = languages.find((one) => one.lang === currentTarget.value);
        if (chosen) onLang(chosen.lang);
      }}
    >
      {languages.map((one) => (
        <option key={one.lang} value={one.lang} lang={one.lang}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
