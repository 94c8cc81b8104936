import type { Lang } from '../../platform/lang.ts';
import { catalogue, type Entry } from '../../policy/catalogue.ts';
import { EXAMPLE, SINCE } from '../../policy/examples.ts';

const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['key', 'value', 'what it does', 'since'],
  ja: ['キー', '値', '働き', '対応版'],
};

const TYPES: Readonly<Record<Lang, Readonly<Record<Entry['node']['kind'], string>>>> = {
  en: {
    ...{ group: 'object', text: 'text', link: 'address', entry: 'address', phone: 'text' },
    ...{ mail: 'text', 'dial-code': 'text', guid: 'text', truth: 'boolean', choice: 'one of' },
    ...{ choices: 'list of', foreign: 'text of JSON' },
  },
  ja: {
    ...{ group: 'オブジェクト', text: '文字列', link: 'URL', entry: 'URL', phone: '文字列' },
    ...{ mail: '文字列', 'dial-code': '文字列', guid: '文字列', truth: '真偽値' },
    ...{ choice: '次のいずれか', choices: 'リスト', foreign: 'JSON の文字列' },
  },
};

/** All settings as a table for the docs. */
function settingsTable(lang: Lang): string {
  const rows = catalogue(lang).map((entry) => {
    const { key, node, title, description } = entry;
    const options = 'options' in node ? node.options.map((one) => ` \`${one}\``).join(',') : '';
    const example = node.kind === 'group' ? '' : `<br>\`${exampleOf(entry.path)}\``;
    const value = `${TYPES[lang][node.kind]}${options}${example}`;
    const name = lang === 'ja' ? `**${title}**：` : `**${title}.** `;
    return [`\`${key}\``, value, name + description, SINCE[entry.path[0] as keyof typeof SINCE]];
  });
  return [HEADS[lang], HEADS[lang].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function exampleOf(path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (at, part) => (at as Readonly<Record<string, unknown>>)[part],
    EXAMPLE,
  );
  return typeof found === 'string' ? found : JSON.stringify(found);
}

const MARKS = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/;

/** A page of the docs with its table made anew. */
export function withTable(page: string, lang: Lang): string {
  if (!MARKS.test(page)) throw new Error('the page has no place for the table of settings');
  return page.replace(MARKS, (_whole, begin, end) => `${begin}${settingsTable(lang)}${end}`);
}
