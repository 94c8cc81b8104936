import { LANGS } from '../../platform/lang.ts';
import { catalogue, type DocsLang, type Entry, isLang } from '../../policy/catalogue.ts';
import { EXAMPLE, SINCE } from '../../policy/examples.ts';

const HEADS: Readonly<Record<DocsLang, readonly string[]>> = {
  en: ['key', 'value', 'what it does', 'since'],
  ja: ['キー', '値', '働き', '対応版'],
};

/** In the place of a language's tag. */
const TAG: Readonly<Record<DocsLang, string>> = { en: 'language', ja: '言語' };

const TYPES: Readonly<Record<DocsLang, Readonly<Record<Entry['node']['kind'], string>>>> = {
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
function settingsTable(lang: DocsLang): string {
  // What is the same for each language stands there once, with Japanese in the place of any.
  const [first] = LANGS;
  const shown = catalogue(lang).filter(({ path }) =>
    path.every((part) => !isLang(part) || part === first),
  );
  const rows = shown.map((entry) => {
    const { node, title, description } = entry;
    const options = 'options' in node ? node.options.map((one) => ` \`${one}\``).join(',') : '';
    const example = node.kind === 'group' ? '' : `<br>\`${exampleOf(entry.path)}\``;
    const value = `${TYPES[lang][node.kind]}${options}${example}`;
    const name = lang === 'ja' ? `**${title}**：` : `**${title}.** `;
    const any = entry.path.map((part) => (isLang(part) ? `‹${TAG[lang]}›` : part)).join('.');
    return [`\`${any}\``, value, name + description, SINCE[entry.path[0] as keyof typeof SINCE]];
  });
  const tags = LANGS.map((one) => `\`${one}\``).join(', ');
  const table = [HEADS[lang], HEADS[lang].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  return `${table}\n\n\`‹${TAG[lang]}›\`: ${tags}`;
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
export function withTable(page: string, lang: DocsLang): string {
  if (!MARKS.test(page)) throw new Error('the page has no place for the table of settings');
  return page.replace(MARKS, (_whole, begin, end) => `${begin}${settingsTable(lang)}${end}`);
}
