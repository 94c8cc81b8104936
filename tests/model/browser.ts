import { type Aim, aimed, outdated } from '../../flow/aim';
import type { Guidance } from '../../flow/guidance';
import { guide } from '../../flow/guide';
import { isSameMove, type MoveRef, type Progress } from '../../flow/progress';
import { record } from '../../flow/record';
import {
  type Age,
  aged,
  isDated,
  isNews,
  isTold,
  sightOf,
  type Told,
  telling,
  toldOf,
} from '../../flow/sight';
import type { Answer, Target } from '../../flow/types';
import type { View } from '../../flow/view';
import { moveFor } from '../../platform/account';
import { today } from '../../platform/day';
import { answered, byId, looked } from '../../platform/moves';
import { parseStored, type Stored } from '../../platform/stored';
import { asTold } from '../../platform/told';
import type { Method } from '../replica/types.ts';
import { type Control, Page } from './page.ts';
import { rowsOf } from './shown.ts';
import type { World } from './world.ts';

/** A look that is told. */
interface Look {
  readonly view: View;
  readonly of: MoveRef;
  readonly account: string | undefined;
}

/** A tab with its page, and what the content script in it knows; that goes with each load. */
export class Tab {
  readonly page: Page;
  /** A tab that is not in sight does nothing. */
  visible = true;
  loads = 0;
  move: Progress | undefined;
  account: string | undefined;
  told: Told = {};
  readonly outbox: Look[] = [];
  age: Age = { since: 0 };
  isOld = false;
  said: Guidance | undefined;
  view: View | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** The element that is meant. */
  locate({ landmark, row }: Target): Control | undefined {
    const { page, move } = this;
    if (row === undefined) return page.find(landmark);
    const keys = rowsOf({ rows: page.rows, lang: page.lang, salt: move?.salt ?? '' });
    const at = keys.findIndex(({ key }) => key === row);
    return page.rows[at] && page.find(landmark, page.rows[at]);
  }

  aim(target: Target): Aim {
    const found = this.locate(target);
    if (found === undefined) return 'missing';
    return found.off ? 'off' : 'found';
  }
}

/** What can be put in the place of a part, to see that the properties would notice. */
export interface Parts {
  readonly guide: typeof guide;
  readonly keep: (text: string) => string;
}

export const OURS: Parts = { guide, keep: (text) => text };

/** What the tests want to hear of. */
export interface Heard {
  look(browser: Browser, tab: Tab, view: View): void;
  word(tab: Tab, of: MoveRef, word: Answer): void;
}

/**
 * A browser with the extension: what lies in its storage, as text, and its tabs. Nothing else lasts from one message to
 * the next, so a worker that is killed between two has nothing to lose. The tab's part is `entrypoints/content` without
 * a DOM and without clocks: what waits there has come to rest here.
 */
export class Browser {
  readonly world: World;
  readonly byLink: boolean;
  readonly tabs: Tab[] = [];
  front = 0;
  /** The worker dies over the next message: before it has done what was asked, or before it has said so. */
  dies: 'before' | 'after' | undefined;
  /** The latest list that was looked at in this browser. */
  newest: { readonly rows: readonly Method[]; readonly state: number } | undefined;
  /** Where a word was said last that holds for one tab. */
  private speaker: Tab | undefined;
  private text: string | undefined;
  private readonly parts: Parts;
  private readonly heard: Heard;

  constructor(world: World, byLink: boolean, heard: Heard, parts: Parts) {
    this.world = world;
    this.byLink = byLink;
    this.heard = heard;
    this.parts = parts;
  }

  get tab(): Tab | undefined {
    return this.tabs[this.front];
  }

  stored(): Stored {
    const { stored, sound } = parseStored(this.text && JSON.parse(this.text));
    if (!sound) throw new Error(`what we stored is not read again: ${this.text}`);
    return stored;
  }

  /** The move in use. */
  move(): Progress | undefined {
    const stored = this.stored();
    return byId(stored, stored.last);
  }

  /** A change through the queue: it reads, changes and writes before the next one begins. */
  async change(to: (stored: Stored) => Stored | Promise<Stored>): Promise<void> {
    const before = this.stored();
    const after = await to(before);
    if (after === before) return;
    this.text = this.parts.keep(JSON.stringify(after));
    for (const tab of this.tabs) if (tab.visible) await this.greet(tab);
  }

  open(front: boolean): Tab {
    const tab = new Tab(new Page(this.world, this.byLink));
    tab.visible = front;
    this.tabs.push(tab);
    if (front) this.show(this.tabs.length - 1);
    return tab;
  }

  /** Brings a tab to the front; `beside`: in a window of its own, the other stays in sight. */
  show(at: number, beside = false): void {
    for (const [other, tab] of this.tabs.entries()) {
      tab.visible = other === at || (beside && other === this.front);
      if (!tab.visible) tab.view = undefined;
    }
    this.front = at;
    const { tab } = this;
    // What changed while it was out of sight is asked for when it is shown.
    if (tab) tab.loads = tab.loads === tab.page.loads ? -tab.loads : tab.loads;
  }

  close(at: number): void {
    this.tabs.splice(at, 1);
    this.front = 0;
    if (this.tabs.length > 0) this.show(0);
  }

  async greet(tab: Tab): Promise<void> {
    const move = await moveFor(this.stored(), tab.account);
    if (move === undefined && tab.view?.screen === 'list' && !tab.isOld)
      tab.told = { at: Date.now() };
    tab.move = move && asTold(move, today(), undefined, this.isOther(tab));
  }

  private isOther(tab: Tab): boolean {
    return this.speaker !== undefined && this.speaker !== tab;
  }

  private isElsewhere(tab: Tab): boolean {
    return this.speaker !== undefined && this.speaker !== tab && this.tabs.includes(this.speaker);
  }

  /** Every tab in sight looks until there is no more news; false where that never ends. */
  async rest(): Promise<boolean> {
    for (let round = 0; round < 20; round += 1) {
      let news = false;
      for (const tab of this.tabs) if (tab.visible && (await this.step(tab))) news = true;
      if (!news) return true;
    }
    return false;
  }

  /** `session.ts` and `leading.ts`: one look, what follows from it, and what it teaches. */
  private async step(tab: Tab): Promise<boolean> {
    const { page } = tab;
    if (tab.loads !== page.loads) {
      const isNew = tab.loads !== -page.loads;
      tab.loads = page.loads;
      if (isNew) {
        tab.account = undefined;
        tab.told = {};
        tab.age = { since: page.born };
        tab.outbox.splice(0);
      }
      await this.greet(tab);
    }
    tab.said = tab.view = undefined;
    if (tab.move === undefined) return false;
    const isUnheard = tab.outbox.length > 0;
    await this.empty(tab);
    if (isUnheard) await this.greet(tab);
    if (tab.move === undefined) return false;
    const account = this.accountOn(page);
    const strange = account !== undefined && account !== tab.account;
    // Until it is known which move is this account's, nothing is said of it.
    const view: View = strange ? { screen: 'loading' } : page.view(tab.move.salt);
    tab.view = view;
    const sight = sightOf(tab.move, view);
    tab.told = toldOf(tab.told, tab.move);
    const isKnown = view.screen === 'list' && isTold(tab.told, view, sight);
    const { isOld, age } = aged(tab.age, tab.move, view, tab.told, Date.now());
    tab.age = age;
    tab.isOld = isOld;
    const derived = this.parts.guide(isKnown || isOld ? tab.move : record(tab.move, view), view);
    const guidance = isOld ? outdated(derived) : derived;
    const { target } = guidance;
    tab.said = target ? aimed(guidance, tab.aim(target), true) : guidance;
    this.heard.look(this, tab, view);
    if (strange) {
      tab.account = account;
      tab.told = {};
      await this.greet(tab);
      return true;
    }
    if (isOld || isTold(tab.told, view, sight)) return false;
    tab.told = telling(tab.told, view, sight);
    if (!isNews(tab.move, view, tab.account)) return false;
    tab.outbox.push({ view, of: tab.move, account: tab.account });
    await this.empty(tab);
    return true;
  }

  /** `outbox.ts`: what was not heard is told again. */
  private async empty(tab: Tab): Promise<void> {
    const isElsewhere = async () => this.isElsewhere(tab);
    for (let next = tab.outbox[0]; next !== undefined; next = tab.outbox[0]) {
      if (!(await this.send(looked(next.view, next.of, next.account, isElsewhere)))) return;
      tab.outbox.shift();
      this.noteTime(tab, next.view);
    }
  }

  private noteTime(tab: Tab, what: View | Answer): void {
    const move = byId(this.stored(), tab.move?.id);
    if (isDated(what)) tab.told = { ...tab.told, at: move?.seenAt };
  }

  private accountOn({ shown, world }: Page): string | undefined {
    const isShown = shown.at !== 'loading' && shown.at !== 'unknown' && world.config.named;
    return isShown ? 'mori@example.ac.jp' : undefined;
  }

  /** A message to the worker; false where no answer came. */
  private async send(to: Parameters<Browser['change']>[0]): Promise<boolean> {
    const { dies } = this;
    this.dies = undefined;
    if (dies !== 'before') await this.change(to);
    return dies === undefined;
  }

  /** The person's word, said in this tab. */
  async say(tab: Tab, word: Answer): Promise<void> {
    const { move: of } = tab;
    const now = await moveFor(this.stored(), tab.account);
    if (of === undefined || now === undefined) return;
    const isLost = this.dies === 'before' || !isSameMove(now, of);
    const takesOver = async () => {
      const wasOther = this.isOther(tab);
      this.speaker = tab;
      return wasOther;
    };
    await this.send(answered(word, of, tab.account, takesOver));
    if (isLost) return;
    this.noteTime(tab, word);
    this.heard.word(tab, now, word);
    // Of a move that is forgotten nothing is known any more, also not which list was the newest.
    if (word === 'forget-move') this.newest = undefined;
  }
}
