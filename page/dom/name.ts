import { remembered } from './memory';

/**
 * The accessible name of an element, as far as labels go: aria-labelledby, aria-label, a field's label and
 * placeholder, else its text. Our own and not a library's on purpose: the standard's algorithm reads the value of
 * fields inside labels, and we read no typed value.
 */
export const nameOf = remembered((element): string => {
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) {
    const texts = by.split(/\s+/).map((id) => {
      const label = element.ownerDocument.getElementById(id);
      return label === null || label === element ? '' : textOf(label);
    });
    const text = texts.join(' ').trim();
    if (text !== '') return text;
  }
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  if (isField(element)) return fieldName(element);
  return textOf(element) || (element.getAttribute('title') ?? '');
});

/** The text that a person reads on an element: icons and pictures aside. */
export const textOf = remembered((element): string => {
  const text = element.textContent ?? '';
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\uE000-\uF8FF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
});

/** The glyphs of icon fonts, and spaces that are not one blank between two words. */
const UNTIDY = /[\uE000-\uF8FF]|^\s|\s$|\s\s|[^\S ]/;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return element.matches('input, textarea, select');
}

function fieldName(field: Field): string {
  const [label] = field.labels ?? [];
  if (label !== undefined) {
    const text = textOf(label);
    if (text !== '') return text;
  }
  return field.getAttribute('placeholder') ?? field.getAttribute('title') ?? '';
}
