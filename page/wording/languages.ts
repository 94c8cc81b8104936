import { en } from './en';
import { ja } from './ja';
import type { Wording } from './keys';

/** The page's words by the language of its `<html lang>`. */
const LANGUAGES: Readonly<Record<string, Wording>> = { en, ja };

/**
 * The wordings for a page in one of these languages (what it says of itself, and what the browser asks for: either can
 * be wrong). English is always among them: it leaks into every translation (seen in Japanese and German, 2026).
 */
export function wordingsFor(langs: readonly string[]): readonly Wording[] {
  const known = langs.flatMap((lang) => LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? []);
  return [...new Set([...known, en])];
}
