/**
 * A label as it is compared: the page, its translations and its manuals differ in width, spaces, quotes, case and end
 * punctuation, and none of it carries meaning.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(PRIVATE_USE, '')
    .replace(/[‘’‛′´`]/g, "'")
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/\s+/gu, '')
    .replace(/^[+＋]+(?=\D)/u, '')
    .replace(/[.。．・…:?!]+$/u, '')
    .toLowerCase();
}

/** Icon fonts put their glyphs here; they are pictures, not words. */
const PRIVATE_USE = /[\uE000-\uF8FF\u200B-\u200F\u2060\uFEFF]/gu;
