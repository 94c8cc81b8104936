const FRAME = 'header, nav, [role="banner"], [role="navigation"]';
const DIALOG = '[role="dialog"], [role="alertdialog"], dialog';
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The account that the page shows (in its header or beside its menu): the mail address; undefined where it shows none,
 * or more than one. `rows`: the list of methods, which can hold other addresses of the same person; left out.
 */
export function accountOf(doc: Document, rows: readonly Element[]): string | undefined {
  const mails = new Set<string>();
  const add = (text: string) => {
    for (const word of text.split(/[\s()<>,:;]+/))
      if (MAIL.test(word)) mails.add(word.toLowerCase());
  };
  if (doc.body === null) return undefined;
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.includes('@') && !isElsewhere(node.parentElement, rows))
      add(node.nodeValue);
  for (const named of doc.querySelectorAll(`:is(${FRAME}) :is([aria-label*="@"], [title*="@"])`))
    for (const attribute of ['aria-label', 'title']) add(named.getAttribute(attribute) ?? '');
  return mails.size === 1 ? [...mails][0] : undefined;
}

function isElsewhere(element: Element | null, rows: readonly Element[]): boolean {
  if (element === null || element.closest(`${DIALOG}, script, style`) !== null) return true;
  return rows.some((row) => row.contains(element));
}
