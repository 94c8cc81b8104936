/**
 * The languages of our own words, each by its own name. Whoever adds one writes `locales/<tag>.json` and a line here.
 * `ja-simple` is やさしい日本語, plain Japanese; `simple` is a variant that BCP 47 registers for that (2015-12-29).
 */
export const LANGUAGES = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  ne: 'नेपाली',
  my: 'မြန်မာ',
  id: 'Bahasa Indonesia',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
} as const;

export type Lang = keyof typeof LANGUAGES;

export const LANGS = Object.keys(LANGUAGES) as readonly Lang[];

const BY_TAG: ReadonlyMap<string, Lang> = new Map(LANGS.map((lang) => [lang.toLowerCase(), lang]));

/** The language for the tags of a browser, the best first: the first that we speak; English where we speak none. */
export function langFor(...tags: readonly (string | undefined)[]): Lang {
  for (const tag of tags) {
    const lang = tag && spoken(tag);
    if (lang) return lang;
  }
  return 'en';
}

/** Ours for a tag: the same, or the same language as it is written there. */
function spoken(tag: string): Lang | undefined {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language === 'zh')
    return BY_TAG.get(rest.some((part) => TRADITIONAL.has(part)) ? 'zh-hant' : 'zh-hans');
  // Before 1989 Indonesian was `in`; some systems still say so.
  const now = language === 'in' ? 'id' : language;
  return BY_TAG.get(now) ?? LANGS.find((lang) => lang.toLowerCase().startsWith(`${now}-`));
}

/** Chinese is written so in Taiwan, Hong Kong and Macau. */
const TRADITIONAL: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);
