import { nameOf, textOf } from './name';
import { ROLES } from './roles';
import { textElements } from './texts';

/** How a callout quotes a thing of the page: its words exactly as they stand there. */
export function quoteOf(element: Element): string {
  if (element.matches(`input, textarea, ${ROLES.list}`)) return nameOf(element) || textOf(element);
  const own = textOf(element);
  if (element.childElementCount === 0) return own || nameOf(element);
  const [title] = textElements(element).map(textOf).filter((text) => text !== '');
  return title ?? (own || nameOf(element));
}
