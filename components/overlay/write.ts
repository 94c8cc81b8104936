/** Sets styles only where they differ: a size written anew would be a layout for nothing. */
export function write(el: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles))
    if (el.style.getPropertyValue(name) !== value) el.style.setProperty(name, value);
}

/** Sets an attribute or, with nothing given, takes it away; only where it differs. */
export function mark(el: Element, name: string, value: string | undefined): void {
  if (value === undefined) el.removeAttribute(name);
  else if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}
