const FRAME = 'header, nav, [role="banner"], [role="navigation"]';
const DIALOG = '[role="dialog"], [role="alertdialog"], dialog';
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The account that the page shows (in its header or beside its menu): the mail address; undefined where it shows none,
 * or more than one. `rows`: the list of methods, which can hold other addresses of the same person; left out, and asked
 * for only where there is an address that could be one of these.
 */
export function accountOf(doc: Document, rows: () => readonly Element[]): string | undefined {
  const mails = new Set<string>();
  const add = (text: string) => {
    for (const word of text.split(/[\s()<>,:;]+/))
      if (MAIL.test(word)) mails.add(word.toLowerCase());
  };
  if (doc.body === null) return undefined;
  // By the browser itself: a long page has many texts, and few of them matter.
  const texts = doc.evaluate('.//text()[contains(., "@")]', doc.body, null, IN_ORDER);
  for (let at = 0; at < texts.snapshotLength; at++) {
    const text = texts.snapshotItem(at);
    if (text !== null && !isElsewhere(text.parentElement, rows)) add(text.nodeValue ?? '');
  }
  for (const named of doc.querySelectorAll(`:is(${FRAME}) :is([aria-label*="@"], [title*="@"])`))
    for (const attribute of ['aria-label', 'title']) add(named.getAttribute(attribute) ?? '');
  return mails.size === 1 ? [...mails][0] : undefined;
}

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const IN_ORDER = 7;

function isElsewhere(element: Element | null, rows: () => readonly Element[]): boolean {
  if (element === null || element.closest(`${DIALOG}, script, style`) !== null) return true;
  if (element.closest(FRAME) !== null) return false;
  return rows().some((row) => row.contains(element));
}
