import { guide as enGuide, popup as enPopup } from '../locales/en.json';
import { guide as jaGuide, popup as jaPopup } from '../locales/ja.json';
import type { GuideResources, Lang, PopupResources } from './texts';

// Only for the background and the popup: the content script must not carry any language.

// Each section by its own name: the popup is then built without the guide's texts.
const GUIDE: Readonly<Record<Lang, unknown>> = { en: enGuide, ja: jaGuide };
const POPUP: Readonly<Record<Lang, unknown>> = { en: enPopup, ja: jaPopup };

/** The guide's texts in one language, gaps filled from English. */
export function guideResources(lang: Lang): GuideResources {
  return filled(enGuide, GUIDE[lang]);
}

/** The same with the words for another country than Japan; `code` is its dialling code. */
export function withDialCode(guide: GuideResources, code: string | undefined): GuideResources {
  if (code === undefined) return guide;
  const { country, ...say } = guide.say;
  const text = country.elsewhere.replace('{{code}}', code);
  const thing = { ...guide.thing, 'phone.country-option': `(${code})` };
  return { ...guide, thing, say: { ...say, country: { ...country, text } } };
}

/** What the page needs while no move is under way: the launcher's words. */
export function launcherResources(lang: Lang): Partial<GuideResources> {
  const guide = guideResources(lang);
  return 'launcher' in guide ? { launcher: guide.launcher } : {};
}

/** The popup's texts in one language, gaps filled from English. */
export function popupResources(lang: Lang): PopupResources {
  return filled(enPopup, POPUP[lang]);
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
