import { nameOf, textOf } from './name';
import { ROLES } from './roles';
import { textElements } from './texts';

/** How a callout quotes a thing of the page: its words exactly as they stand there. */
export function quoteOf(element: Element): string {
  if (element.matches('input, textarea, select')) return nameOf(element);
  if (element.matches(ROLES.list)) return listName(element);
  const own = textOf(element);
  if (element.childElementCount === 0) return own || nameOf(element);
  const [title] = textElements(element)
    .map(textOf)
    .filter((text) => text !== '');
  return title ?? (own || nameOf(element));
}

/** A list's own name, without what is chosen in it now (which some lists have in their name too). */
function listName(list: Element): string {
  const chosen = textOf(list);
  const name = nameOf(list);
  const alone =
    chosen !== '' && name.endsWith(chosen) ? name.slice(0, -chosen.length).trim() : name;
  return alone || chosen;
}
