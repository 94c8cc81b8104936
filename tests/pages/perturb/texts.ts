import { type Perturbation, textNodes } from './perturbation';

const NAMED = ['aria-label', 'placeholder', 'title'];

/** Changes texts and names alike. */
function everywhere(change: (text: string) => string): void {
  for (const node of textNodes()) node.nodeValue = change(node.nodeValue ?? '');
  for (const attribute of NAMED)
    for (const element of document.querySelectorAll(`[${attribute}]`))
      element.setAttribute(attribute, change(element.getAttribute(attribute) ?? ''));
}

/** Other spaces between words, and signs at their end. Not where a number stands. */
export const spaces: Perturbation = ({ random }) => {
  const space = random.one([' ', '\u00A0', '\u202F', '\u2009', '\n  ']);
  const end = random.one(['', '', '.', ':', '。', ' ', '\u200B']);
  everywhere((text) => (/\d/.test(text) ? text : text.replace(/ /g, space) + end));
};

/** Other quotes, and letters of another width. */
export const signs: Perturbation = ({ random }) => {
  const wide = random.chance(0.5);
  everywhere((text) =>
    text
      .replace(/'/g, '’')
      .replace(/[A-Z]/g, (sign) =>
        wide ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
      ),
  );
};

/** Some words are not translated. */
export const leaks: Perturbation = ({ random, leaks: pairs }) => {
  const english = new Map(pairs.filter(([own]) => !own.includes('{')));
  everywhere((text) => {
    const leak = english.get(text.trim());
    return leak !== undefined && random.chance(0.4) ? leak : text;
  });
};

/** The title of a dialog a second time. */
export const titles: Perturbation = ({ random }) => {
  const headings = document.querySelectorAll(
    'dialog h2, dialog h1, [role="dialog"] h2, [role="dialog"] .ms-Dialog-title, [role="dialog"] [role="heading"]',
  );
  for (const heading of headings) {
    const again = document.createElement(random.one(['h1', 'h2', 'div', 'p']));
    again.textContent = heading.textContent;
    if (random.chance(0.7)) heading.after(again);
    else heading.closest('dialog, [role="dialog"]')?.setAttribute('aria-label', again.textContent);
  }
};
