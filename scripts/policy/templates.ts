import { catalogue, type DocsLang, type Entry, leaves } from '../../policy/catalogue.ts';
import type { Leaf } from '../../policy/nodes.ts';
import { ID, type PLACES, settingsKey } from './places.ts';
import { type Element, written, xml } from './xml.ts';

const SPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const REVISION = { revision: '1.0', schemaVersion: '1.0' };
/** The category that everything lies in. */
const ROOT = 'norikae';

type Place = (typeof PLACES)[number];

/** Names in these files are letters, digits and `_`. */
const nameOf = ({ path }: Pick<Entry, 'path'>): string => path.join('_').replaceAll('-', '_');
const string = (name: string): string => `$(string.${name})`;

/** An administrative template of Windows: every setting, for this computer or this user. */
export function admx(place: Place): string {
  const prefix = `norikae_${place.browser}`;
  const namespace = `Norikae.Policies.${place.browser}`;
  const groups = catalogue('en').filter(({ node }) => node.kind === 'group');
  const supported = { name: 'supported', displayName: string('supported') };
  return written(
    xml(
      'policyDefinitions',
      { xmlns: SPACE, ...REVISION },
      xml('policyNamespaces', {}, xml('target', { prefix, namespace })),
      xml('resources', { minRequiredRevision: '1.0' }),
      xml('supportedOn', {}, xml('definitions', {}, xml('definition', supported))),
      xml(
        'categories',
        {},
        xml('category', { name: ROOT, displayName: string(ROOT) }),
        ...groups.map((group) =>
          xml(
            'category',
            { name: nameOf(group), displayName: string(nameOf(group)) },
            xml('parentCategory', { ref: parentOf(group) }),
          ),
        ),
      ),
      xml('policies', {}, ...leaves('en').map((leaf) => policyOf(leaf, place))),
    ),
  );
}

function parentOf({ path }: Pick<Entry, 'path'>): string {
  return path.length > 1 ? nameOf({ path: path.slice(0, -1) }) : ROOT;
}

/** A setting: objects are keys below, as the browsers read them; a list has a key of its own. */
function policyOf(leaf: Entry & { node: Leaf }, place: Place): Element {
  const { path, node } = leaf;
  const name = nameOf(leaf);
  const key = [settingsKey(place, ID), ...path.slice(0, -1)].join('\\');
  const valueName = path.at(-1) ?? '';
  const value = (number: 0 | 1) => xml('decimal', { value: number });
  const isTruth = node.kind === 'truth';
  return xml(
    'policy',
    {
      ...{ name, class: 'Both', displayName: string(name), explainText: string(`${name}_explain`) },
      ...{ key, ...(isTruth ? { valueName } : { presentation: `$(presentation.${name})` }) },
    },
    xml('parentCategory', { ref: parentOf(leaf) }),
    xml('supportedOn', { ref: 'supported' }),
    ...(isTruth
      ? [xml('enabledValue', {}, value(1)), xml('disabledValue', {}, value(0))]
      : [xml('elements', {}, elementOf(node, name, key, valueName))]),
  );
}

function elementOf(node: Leaf, name: string, key: string, valueName: string): Element {
  if (node.kind === 'choices')
    return xml('list', { id: name, key: `${key}\\${valueName}`, valuePrefix: '' });
  if (node.kind === 'choice')
    return xml(
      'enum',
      { id: name, valueName, required: 'true' },
      ...node.options.map((option) =>
        xml(
          'item',
          { displayName: string(optionName(name, option)) },
          xml('value', {}, xml('string', {}, option)),
        ),
      ),
    );
  // A page patch may be 20,000 characters long (`page/patch.ts`).
  const maxLength = 'longest' in node ? node.longest : 20_000;
  return xml('text', { id: name, valueName, maxLength, required: 'true' });
}

const optionName = (name: string, option: string): string =>
  `${name}__${option.replaceAll('-', '_')}`;

const OURS = {
  en: { root: 'Norikae (changing the phone for MFA)', supported: 'Norikae 0.1.0 or newer' },
  ja: { root: 'Norikae（多要素認証のスマートフォン変更の案内）', supported: 'Norikae 0.1.0 以降' },
} as const satisfies Record<DocsLang, unknown>;

/** The words of a template in one language. */
export function adml(place: Place, lang: DocsLang): string {
  const { root, supported } = OURS[lang];
  const text = (id: string, words: string) => xml('string', { id }, words);
  const strings = catalogue(lang).flatMap((entry) => {
    const name = nameOf(entry);
    if (entry.node.kind === 'group') return [text(name, entry.title)];
    const { node } = entry;
    const options = node.kind === 'choice' ? node.options : [];
    return [
      text(name, entry.title),
      text(`${name}_explain`, explained(entry, node)),
      ...options.map((option) => text(optionName(name, option), option)),
    ];
  });
  const presentations = leaves(lang).flatMap((entry) => presentationOf(entry));
  return written(
    xml(
      'policyDefinitionResources',
      { xmlns: SPACE, ...REVISION },
      xml('displayName', {}, `Norikae (${place.name})`),
      xml('description', {}, root),
      xml(
        'resources',
        {},
        xml('stringTable', {}, text(ROOT, root), text('supported', supported), ...strings),
        xml('presentationTable', {}, ...presentations),
      ),
    ),
  );
}

function explained({ key, description }: Entry, node: Leaf): string {
  const options = node.kind === 'choices' ? ` (${node.options.join(', ')})` : '';
  return `${description}${options} [${key}]`;
}

function presentationOf(entry: Entry & { node: Leaf }): Element[] {
  const id = nameOf(entry);
  const within = (element: Element): Element[] => [xml('presentation', { id }, element)];
  switch (entry.node.kind) {
    case 'truth':
      return [];
    case 'choices':
      return within(xml('listBox', { refId: id }, entry.title));
    case 'choice':
      return within(xml('dropdownList', { refId: id }, entry.title));
    default:
      return within(xml('textBox', { refId: id }, xml('label', {}, entry.title)));
  }
}
