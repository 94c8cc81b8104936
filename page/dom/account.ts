const FRAME = 'header, nav, [role="banner"], [role="navigation"], #O365_NavHeader';
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The account that the page shows in its frame (header, left menu): the mail address; undefined where it shows none,
 * or more than one. The list is left out: it can hold another address of the same person.
 */
export function accountOf(doc: Document): string | undefined {
  const mails = new Set<string>();
  for (const frame of doc.querySelectorAll(FRAME))
    for (const element of frame.querySelectorAll('*'))
      for (const text of [
        element.childElementCount === 0 ? element.textContent : '',
        ...named(element),
      ])
        for (const word of (text ?? '').trim().split(/[\s()<>,]+/))
          if (MAIL.test(word)) mails.add(word.toLowerCase());
  return mails.size === 1 ? [...mails][0] : undefined;
}

function named(element: Element): (string | null)[] {
  return [element.getAttribute('aria-label'), element.getAttribute('title')];
}
