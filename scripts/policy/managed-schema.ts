import type { Entry } from '../../policy/catalogue.ts';
import { catalogue } from '../../policy/catalogue.ts';

interface SchemaNode {
  readonly type: string;
  readonly [keyword: string]: unknown;
}

/**
 * The schema by which Chromium checks what it hands over. It knows few keywords, one type a node, and loads no extension
 * whose schema is wrong; limits of length and form are ours to check (`policy/meaning.ts`).
 */
export function managedSchema(): SchemaNode {
  return { type: 'object', properties: propertiesBelow(catalogue('en'), '') };
}

function propertiesBelow(all: readonly Entry[], group: string): Record<string, SchemaNode> {
  const inside = all.filter(({ path }) => path.slice(0, -1).join('.') === group);
  return Object.fromEntries(inside.map((entry) => [entry.path.at(-1) ?? '', nodeOf(all, entry)]));
}

function nodeOf(all: readonly Entry[], { key, node, title, description }: Entry): SchemaNode {
  const words = { title, description };
  switch (node.kind) {
    case 'group':
      return { type: 'object', ...words, properties: propertiesBelow(all, key) };
    case 'truth':
      return { type: 'boolean', ...words };
    case 'choice':
      return { type: 'string', ...words, enum: node.options };
    case 'choices':
      return { type: 'array', ...words, items: { type: 'string', enum: node.options } };
    default:
      return { type: 'string', ...words };
  }
}
