import { classic } from '../../overlay/bundle.ts';
import { PACKAGES, PEER_NAMES, type PeerName, peerScript, versionOf } from '../peers.ts';

/** A guide that the rows are asked of. */
export interface Guide {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** One classic script that leaves `window.peer` behind. */
  readonly script: string;
  /** It is on the page before the page's own scripts, as a content script is; the others come after. */
  readonly isFirst: boolean;
  /** The keys that lead to its card and back, where it has some. */
  readonly shortcut?: string;
}

export const OURS = 'norikae';
/** Not in the table: it shows that every row can be failed. */
const NAIVE = 'naive';
export const GUIDES: readonly string[] = [...PEER_NAMES, OURS];

export async function guideOf(id: string): Promise<Guide> {
  if (id === OURS) {
    const script = await classic('tests/bench/behaviours/page/ours.ts', 'preact');
    return { id, name: 'Norikae', version: '', script, isFirst: true, shortcut: 'Alt+Shift+G' };
  }
  if (id === NAIVE) {
    const script = await classic('tests/bench/behaviours/page/naive.ts', 'preact');
    return { id, name: id, version: '', script, isFirst: false };
  }
  const name = PACKAGES[id as PeerName];
  if (name === undefined) throw new Error(`no guide "${id}": ${GUIDES.join(', ')}`);
  const script = await peerScript(id as PeerName);
  return { id, name, version: versionOf(name), script, isFirst: false };
}
