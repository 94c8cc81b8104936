/** This page as one file that needs nothing beside it: no script, no request, and nothing to press. */
function fileOf(doc: Document): string {
  const { lang, dir } = doc.documentElement;
  const body = doc.body.cloneNode(true) as HTMLElement;
  for (const part of body.querySelectorAll('[data-screen], script, style')) part.remove();
  const styles = [...doc.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const head = doc.createElement('head');
  const meta = { viewport: 'width=device-width, initial-scale=1' };
  for (const [name, content] of Object.entries(meta))
    head.append(Object.assign(doc.createElement('meta'), { name, content }));
  head.append(Object.assign(doc.createElement('title'), { textContent: doc.title }));
  const written = (part: Element): string => new XMLSerializer().serializeToString(part);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}" class="tab">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    ...[...head.children].map(written),
    `<style>${styles.map(({ cssText }) => cssText).join('\n')}</style>`,
    written(body),
    '</html>',
  ].join('\n');
}

/** Saves this page as a file, named after its language. */
export function saveFile(doc: Document): void {
  const file = new Blob([fileOf(doc)], { type: 'text/html' });
  const href = URL.createObjectURL(file);
  const link = doc.createElement('a');
  Object.assign(link, { href, download: `norikae-steps-${doc.documentElement.lang}.html` });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}

/** How long a file is kept for the browser that saves it; ms. */
const KEPT = 60_000;
