/** This page as one file that needs nothing beside it: no script, no request, and nothing to press. */
async function fileOf(doc: Document): Promise<string> {
  const { lang, dir } = doc.documentElement;
  const body = doc.body.cloneNode(true) as HTMLElement;
  for (const part of body.querySelectorAll('[data-screen], script, style')) part.remove();
  const styles = await Promise.all([...doc.styleSheets].map(written));
  const title = Object.assign(doc.createElement('title'), { textContent: doc.title });
  const markup = (part: Element): string => new XMLSerializer().serializeToString(part);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}" class="tab">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    markup(title),
    `<style>${styles.join('\n')}</style>`,
    markup(body),
    '</html>',
  ].join('\n');
}

/**
 * A style sheet as it was written: the browser's own text of a rule loses borders whose colour is a variable (Chromium 156,
 * 2026-11).
 */
async function written({ href, ownerNode }: CSSStyleSheet): Promise<string> {
  return href === null ? (ownerNode?.textContent ?? '') : (await fetch(href)).text();
}

/** Saves this page as a file, named after its language. */
export async function saveFile(doc: Document): Promise<void> {
  const file = new Blob([await fileOf(doc)], { type: 'text/html' });
  const href = URL.createObjectURL(file);
  const link = doc.createElement('a');
  Object.assign(link, { href, download: `norikae-steps-${doc.documentElement.lang}.html` });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}

/** How long a file is kept for the browser that saves it; ms. */
const KEPT = 60_000;
