/**
 * A label as it is compared: the page, its translations and its manuals differ in width, spaces, quotes, case and end
 * punctuation, and none of it carries meaning.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/\s+/gu, '')
    .replace(/^\++(?=\D)/u, '')
    .replace(/[.。・:?!]+$/u, '');
}

/**
 * What nobody reads: the glyphs that icon fonts put here (pictures, not words), invisible signs, and the dot that is left
 * over when the Turkish İ becomes an i.
 */
const SILENT = /[\u0307\u200B-\u200F\u2060\uE000-\uF8FF\uFEFF]/gu;
