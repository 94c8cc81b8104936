import en from '../locales/en.json';
import ja from '../locales/ja.json';
import type { GuideResources, Lang, PopupResources } from './texts';

// Only for the background and the popup: the content script must not carry any language.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** The guide's texts in one language, gaps filled from English. */
export function guideResources(lang: Lang): GuideResources {
  return filled(en, ALL[lang]).guide;
}

/** What the page needs while no move is under way: the launcher's words. */
export function launcherResources(lang: Lang): Partial<GuideResources> {
  const guide = guideResources(lang);
  return 'launcher' in guide ? { launcher: guide.launcher } : {};
}

/** The popup's texts in one language, gaps filled from English. */
export function popupResources(lang: Lang): PopupResources {
  return filled(en, ALL[lang]).popup;
}

/** `whole` with everything replaced that `part` has too. */
export function filled<T>(whole: T, part: unknown): T {
  if (!isObject(whole)) return typeof part === typeof whole ? (part as T) : whole;
  const other = isObject(part) ? part : {};
  const entries = Object.entries(whole).map(([key, value]) => [key, filled(value, other[key])]);
  return { ...other, ...Object.fromEntries(entries) } as T;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
