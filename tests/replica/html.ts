import type { Lang, Odd } from './types.ts';

/** As on the real page, except that the styles of the library need 'unsafe-inline'. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' amcdn.msftauth.net js.monitor.azure.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A text as the value of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is around every page of the site. */
export function frame(lang: string, title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="${lang}" dir="${lang.startsWith('ar') ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<base href="/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="app-version" content="4.0.2233">
${script}</head>
<body>${body}</body>
</html>
`;
}

/** Which form the real page uses is not known; these are the languages' usual names at Microsoft. */
const codes: Record<Lang, string> = {
  ...{ en: 'en-US', ja: 'ja-JP', ko: 'ko-KR', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' },
  ...{ de: 'de-DE', fr: 'fr-FR', it: 'it-IT', nl: 'nl-NL', hu: 'hu-HU', cs: 'cs-CZ', pl: 'pl-PL' },
  ...{ es: 'es-ES', 'pt-BR': 'pt-BR', 'pt-PT': 'pt-PT', ru: 'ru-RU', tr: 'tr-TR', ar: 'ar-SA' },
  ...{ sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', fi: 'fi-FI' },
};

/** The language as pages name it. */
export const langCode = (lang: Lang): string => codes[lang];

/** The page as it is served: empty until its script runs. */
export function pageHtml(lang: Lang, script: string, odd: Odd | undefined): string {
  if (odd === 'error') {
    return frame(
      'en',
      'Error',
      '<div id="root"><h1>Something went wrong</h1><p>Please try again later.</p></div>',
    );
  }
  const tag = odd === 'blank' ? '' : `<script defer src="/bundle/${script}"></script>\n`;
  return frame(langCode(lang), 'My Sign-Ins', '<div id="root"></div>', tag);
}
