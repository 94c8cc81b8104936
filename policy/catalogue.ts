import { LANGS, type Lang } from '../platform/lang';
import type { Leaf, Node, Nodes } from './nodes';
import { type Path, SETTINGS } from './settings';
import { EN } from './words/en';
import { JA } from './words/ja';
import type { AllWords } from './words/types';

/** A setting as it is shown to people who manage browsers. */
export interface Entry {
  /** As it is written in docs and refusals: `helpDesk.ja.name`. */
  readonly key: string;
  readonly path: readonly string[];
  readonly node: Node;
  readonly title: string;
  readonly description: string;
}

/** The languages of what is written for IT: the docs, the templates, the names of the settings. */
export type DocsLang = 'en' | 'ja';

const WORDS: Readonly<Record<DocsLang, AllWords>> = { en: EN, ja: JA };

/** The one of them that a reader of this language is most likely to read. */
export function docsLangFor(lang: Lang): DocsLang {
  return /^ja\b/.test(lang) ? 'ja' : 'en';
}

/** A language's name; plain Japanese has none that browsers know. */
function nameOf(spoken: Lang, lang: DocsLang): string {
  if (spoken === SIMPLE) return lang === 'ja' ? 'やさしい日本語' : 'plain Japanese';
  return new Intl.DisplayNames([lang], { type: 'language' }).of(spoken) ?? spoken;
}

const SIMPLE: string = 'ja-simple';

/** Every setting, groups before what is in them, with its words in one language. */
export function catalogue(lang: DocsLang): readonly Entry[] {
  const below = (nodes: Nodes, before: readonly string[]): readonly Entry[] =>
    Object.entries(nodes).flatMap(([name, node]) => {
      const path = [...before, name];
      const spoken = path.find(isLang);
      const filled = (text: string) =>
        text.replace('{language}', spoken === undefined ? '' : nameOf(spoken, lang));
      const { title, description } = WORDS[lang][pathOf(path)];
      const one = { key: path.join('.'), path, node, title: filled(title), description };
      return [one, ...(node.kind === 'group' ? below(node.of, path) : [])];
    });
  return below(SETTINGS, []);
}

/** Those that have a value of their own. */
export function leaves(lang: DocsLang): readonly (Entry & { readonly node: Leaf })[] {
  return catalogue(lang).flatMap(({ node, ...rest }) =>
    node.kind === 'group' ? [] : [{ ...rest, node }],
  );
}

/** Is this part of a path one of our languages? */
export function isLang(part: string): part is Lang {
  return LANGS.some((lang) => lang === part);
}

/** Its words' name: the same for every language. */
function pathOf(path: readonly string[]): Path {
  return path.map((part) => (isLang(part) ? '*' : part)).join('.') as Path;
}
