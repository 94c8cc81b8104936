import { isMoment } from '../../flow/moment';
import type { MoveRef } from '../../flow/progress';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import type { Browser, Tab } from './browser.ts';

interface Said {
  /** How many looks there had been. */
  readonly since: number;
  /** Where it was said; undefined for the popup. */
  readonly tab: Tab | undefined;
  /** What that tab showed. */
  readonly view: string | undefined;
}

/** What the person has said in one move, and what the move must not forget. */
interface Kept {
  readonly words: Map<string, Said>;
  began?: string;
  atChange?: string;
}

/** Words about a screen that is made anew: they may go with it. */
const PER_CODE = /^(?:did|not-shown):4(?:p\.1[567]|m\.1[0123])$/;

/** What becomes of the move itself is none of its facts. */
const NEVER_STORED = /^(?:go-on|start-again|forget-move)$/;

/** Screens after which there will be another code. */
const BEFORE: ReadonlySet<View['screen']> = new Set<View['screen']>([
  ...(['list', 'picker', 'app-install', 'app-setup'] as const),
]);

interface Look {
  readonly tab: Tab;
  readonly view: string;
  /** It shows a screen after which there will be another code, or that this one is spent. */
  readonly ends: boolean;
}

/** A word about a moment ends with it: something else is shown, or the code that it was about is no more. */
function mayEnd(word: Answer, looks: readonly Look[], view?: string): boolean {
  if (isMoment(word)) return looks.some((look) => look.view !== view);
  return PER_CODE.test(word) && looks.some(({ ends }) => ends);
}

/** Remembers what was said in a browser, and finds what its storage has lost. */
export class Facts {
  private readonly moves = new Map<string, Kept>();
  /** The screens that were looked at, in order; a word may end with the screen that it was about. */
  private readonly looks: Look[] = [];
  /** Where a word was said last about what is shown just now. */
  private speaker: Tab | undefined;

  look(tab: Tab, view: View): void {
    const isSpent = 'problem' in view && view.problem !== undefined;
    const ends = isSpent || BEFORE.has(view.screen);
    this.looks.push({ tab, ends, view: JSON.stringify(view) });
  }

  word(of: MoveRef, word: Answer, tab?: Tab): void {
    const { words } = this.of(of);
    if (isMoment(word) || PER_CODE.test(word)) this.speaker = tab;
    if (NEVER_STORED.test(word)) return;
    if (word === 'manual-order') words.delete('register-first');
    else if (word.startsWith('not:')) words.delete(word.slice(4));
    else if (word.startsWith('back:')) {
      const step = word.slice(5);
      const own = [`did:${step}`, `not-shown:${step}`].filter((one) => words.has(one));
      for (const one of own.length > 0 ? own : ['installed']) words.delete(one);
    } else if (!words.has(word)) {
      const last = this.looks.findLast((look) => look.tab === tab);
      words.set(word, { since: this.looks.length, tab, view: last?.view });
    }
  }

  /** What is not stored any more, though it was; and what is stored, though nobody said it. */
  lost(browser: Browser): string | undefined {
    for (const move of browser.stored().moves) {
      const kept = this.of(move);
      for (const [word, { since, tab, view }] of kept.words) {
        if ((move.said as readonly string[]).includes(word)) continue;
        const looks = this.looks.slice(since);
        // Who speaks of another tab's dialog has turned away from this one's.
        const isLeft = tab !== this.speaker && (isMoment(word as Answer) || PER_CODE.test(word));
        if (!isLeft && !mayEnd(word as Answer, looks)) return `"${word}" is lost`;
        const own = looks.filter((look) => look.tab === tab);
        // Who speaks of another window's dialog has turned to that one.
        const isHere = tab !== undefined && tab === this.speaker && browser.tabs.includes(tab);
        const stays = isHere && !/^(?:tried|registered):/.test(word);
        if (stays && !mayEnd(word as Answer, own, view))
          return `"${word}" is ended by another window`;
        kept.words.delete(word);
      }
      // The page said these, and nobody else.
      const made = move.said.find(
        (word) => !kept.words.has(word) && !/^(?:registered:|number-came$)/.test(word),
      );
      if (made !== undefined) return `"${made}" was said by nobody`;
      const now = {
        ...(move.began && { began: JSON.stringify(move.began) }),
        ...(move.atChange && { atChange: JSON.stringify(move.atChange) }),
      };
      // Before anything is said the first list may turn out not to have been whole.
      const isFixed = kept.words.size > 0;
      for (const key of ['began', 'atChange'] as const) {
        const was = kept[key];
        if (was !== undefined && was !== now[key] && (isFixed || now[key] === undefined))
          return `${key} was ${was} and is ${now[key]}`;
        const is = now[key];
        if (is !== undefined) kept[key] = is;
      }
    }
    return undefined;
  }

  /** Who begins anew has forgotten all. */
  private of({ id, generation }: MoveRef): Kept {
    const key = `${id} ${generation}`;
    const kept = this.moves.get(key) ?? { words: new Map() };
    this.moves.set(key, kept);
    return kept;
  }
}
