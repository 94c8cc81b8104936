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

const WORDS: Readonly<Record<Lang, AllWords>> = { en: EN, ja: JA };

/** Every setting, groups before what is in them, with its words in one language. */
export function catalogue(lang: Lang): readonly Entry[] {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const below = (nodes: Nodes, before: readonly string[]): readonly Entry[] =>
    Object.entries(nodes).flatMap(([name, node]) => {
      const path = [...before, name];
      const spoken = path.find(isLang);
      const filled = (text: string) =>
        text.replace('{language}', (spoken && names.of(spoken)) ?? '');
      const { title, description } = WORDS[lang][pathOf(path)];
      const one = { key: path.join('.'), path, node, title: filled(title), description };
      return [one, ...(node.kind === 'group' ? below(node.of, path) : [])];
    });
  return below(SETTINGS, []);
}

/** Those that have a value of their own. */
export function leaves(lang: Lang): readonly (Entry & { readonly node: Leaf })[] {
  return catalogue(lang).flatMap(({ node, ...rest }) =>
    node.kind === 'group' ? [] : [{ ...rest, node }],
  );
}

function isLang(part: string): boolean {
  return LANGS.some((lang) => lang === part);
}

/** Its words' name: the same for every language. */
function pathOf(path: readonly string[]): Path {
  return path.map((part) => (isLang(part) ? '*' : part)).join('.') as Path;
}
