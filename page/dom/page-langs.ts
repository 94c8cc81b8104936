/** The languages that a page may be in: the one that it says, and the browser's. */
export function pageLangs(doc: Document): readonly string[] {
  return [doc.documentElement.lang, navigator.language].filter((lang) => lang !== '');
}
