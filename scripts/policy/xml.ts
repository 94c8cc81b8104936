/** XML as data, so that nothing is ever escaped by hand. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly (Element | string)[];
}

/** An element; a text among the children is escaped when it is written. */
export function xml(
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string)[]
): Element {
  return { name, attributes, children };
}

/** The whole document, two spaces a level, with line ends as Windows and macOS both take them. */
export function written(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes = {}, children = [] }: Element, indent: string): string[] {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(`${value}`)}"`,
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (children.length === 0) return [`${open}/>`];
  if (children.every((child) => typeof child === 'string'))
    return [`${open}>${children.map(escaped).join('')}</${name}>`];
  const inside = children.flatMap((child) =>
    typeof child === 'string' ? [indent + escaped(child)] : lines(child, `${indent}  `),
  );
  return [`${open}>`, ...inside, `${indent}</${name}>`];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
