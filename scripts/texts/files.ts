import { readFileSync } from 'node:fs';
import { LANGS, type Lang } from '../../platform/lang.ts';

/** One file of the built extension. */
interface TextFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** All of a language, by section. */
export function readLanguage(lang: Lang): Record<string, Record<string, unknown>> {
  const path = new URL(`../../locales/${lang}.json`, import.meta.url);
  const { direction, ...sections } = JSON.parse(readFileSync(path, 'utf8'));
  const entries = Object.entries(sections as Record<string, object>);
  return Object.fromEntries(entries.map(([name, texts]) => [name, { direction, ...texts }]));
}

/** The files of the extension with our words, a file for each language and section: no page loads what it does not show. */
export function textFiles(leaveOut: readonly string[] = []): TextFile[] {
  return LANGS.flatMap((lang) =>
    Object.entries(readLanguage(lang))
      .filter(([section]) => !leaveOut.includes(section))
      .map(([section, texts]) => ({
        relativeDest: `texts/${lang}/${section}.json`,
        contents: JSON.stringify(texts),
      })),
  );
}
