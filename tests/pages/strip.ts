/** What is left of a saved page. */
export interface Stripped {
  readonly html: string;
  readonly lang: string;
  /** Every text that is left, once each: to be read by the person who adds the page. */
  readonly texts: readonly string[];
}

/**
 * A saved page without its scripts, pictures, addresses, and what tells whose it is: mail addresses, numbers, ids, what was
 * typed, the name in the header, and the texts that are named as `secret`. Runs in the page.
 */
export function strip(secret: readonly string[]): Stripped {
  const KEPT =
    /^(id|class|role|type|name|for|tabindex|href|placeholder|title|alt|disabled|hidden|open|inert|checked|selected|style|width|height|dir|lang|autocomplete|inputmode|data-testid|data-icon-name|aria-.+)$/;
  const PERSON = '[class*="persona" i], [class*="mectrl" i], [id*="mectrl" i]';
  const clean = (text: string): string =>
    secret
      .reduce((rest, one) => rest.replaceAll(one, '○○'), text)
      .replace(/[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi, 'somebody@example.com')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, (id) => id.replace(/[^-]/g, '0'))
      .replace(/\d[\d\s().-]{5,}\d|\d{4,}/g, (number) => number.replace(/\d/g, '0'))
      .replace(/[\w-]{32,}/g, 'x');
  const addressOf = (href: string): string => {
    if (!/^(https?:|\/)/.test(href)) return href.replace(/[:?].*/s, ':');
    return clean(href.replace(/[?#].*/s, ''));
  };

  // A rule for nothing that is there is only long.
  const isUsed = (rule: CSSRule): boolean => {
    if (!(rule instanceof CSSStyleRule)) return true;
    const plain = rule.selectorText.replace(/::?[a-z-]+(\([^()]*\))?/g, '') || '*';
    try {
      return document.querySelector(plain) !== null;
    } catch {
      return true;
    }
  };
  const css = [...document.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules].filter(isUsed).map((rule) => rule.cssText);
      } catch {
        // A sheet of another origin does not show its rules.
        return [];
      }
    })
    .filter((rule) => !/^@(font-face|keyframes|import)/.test(rule))
    .map((rule) => rule.replace(/url\([^)]*\)/g, 'none'));
  // Before anything is taken out: a picture keeps the place that it had.
  for (const picture of document.querySelectorAll<HTMLImageElement>('img')) {
    const { width, height } = picture.getBoundingClientRect();
    picture.setAttribute('width', String(Math.round(width)));
    picture.setAttribute('height', String(Math.round(height)));
  }
  for (const modal of document.querySelectorAll('dialog:modal'))
    modal.setAttribute('data-modal', '');
  const gone = 'script, noscript, link, meta, base, iframe, object, embed, template, style, source';
  for (const one of document.querySelectorAll(`${gone}, svg > *`)) one.remove();
  for (const element of [document.documentElement, ...document.querySelectorAll('*')]) {
    if (element instanceof HTMLInputElement) {
      const isFilled =
        element.value !== '' && !/^(radio|checkbox|submit|button)$/.test(element.type);
      element.toggleAttribute('checked', element.checked);
      element.toggleAttribute('data-filled', isFilled);
    }
    for (const { name, value } of [...element.attributes]) {
      if (name === 'data-modal' || name === 'data-filled') continue;
      if (!KEPT.test(name)) element.removeAttribute(name);
      else if (name === 'href') element.setAttribute(name, addressOf(value));
      else if (name === 'style') element.setAttribute(name, value.replace(/url\([^)]*\)/g, 'none'));
      else if (name !== 'class') element.setAttribute(name, clean(value));
    }
    if (element.hasAttribute('data-filled')) {
      // That it was filled is to be seen; with what is not.
      element.removeAttribute('data-filled');
      element.setAttribute('value', '0');
    }
    if (element.localName === 'img')
      element.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
  }
  const texts = new Set<string>();
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
  );
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    const text = node.nodeValue?.trim() ?? '';
    if (node.nodeType !== Node.TEXT_NODE || text === '') continue;
    const isPerson = node.parentElement?.closest(PERSON) != null;
    node.nodeValue = isPerson ? 'Somebody' : clean(node.nodeValue ?? '');
    texts.add(node.nodeValue.trim());
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const style = document.createElement('style');
  style.textContent = css.join('\n');
  (document.head ?? document.documentElement).append(style);
  const { lang } = document.documentElement;
  return { html: document.documentElement.outerHTML, lang, texts: [...texts] };
}
