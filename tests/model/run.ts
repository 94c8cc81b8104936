import { changedPhone, chosen, restarted } from '../../platform/moves';
import type { Action, Bump, Course } from './actions.ts';
import { Browser, type Heard, OURS, type Parts, type Tab } from './browser.ts';
import { startClock } from './clock.ts';
import { Facts } from './facts.ts';
import { notOver, planOf, wrongIn } from './oracle.ts';
import { type End, Person } from './person.ts';
import { factors, World } from './world.ts';

/** So many steps lead to the end from anywhere; a whole move takes about 45. */
const MOST = 200;

/** One run: the world, the person's browsers, and what must hold after each thing that happens. */
export class Run {
  readonly world: World;
  readonly person: Person;
  readonly facts = new Facts();
  readonly browsers: Browser[] = [];
  readonly seen = new Set<string>();
  readonly trace: string[] = [];
  /** How many steps of the guide were followed. */
  steps = 0;
  /** What the person did last was what the guide said. */
  private follows = false;
  private readonly parts: Parts;
  private readonly byLink: boolean;
  private at = 0;

  constructor(one: Course, parts: Parts = OURS) {
    startClock();
    this.world = new World(one.config);
    this.person = new Person(this.world, one.registerFirst);
    this.person.route = one.route;
    this.person.setup = one.byLink ? 'phone' : 'pc';
    this.world.hasNew = one.hasNew;
    this.parts = parts;
    this.byLink = one.byLink;
    this.browsers.push(this.newBrowser(one.byLink));
  }

  get browser(): Browser {
    const browser = this.browsers[this.at];
    if (browser === undefined) throw new Error('no browser');
    return browser;
  }

  private newBrowser(byLink: boolean): Browser {
    const heard: Heard = {
      look: (browser, tab, view) => {
        this.facts.look(tab, view);
        if (view.screen === 'list') {
          const { rows, state } = tab.page;
          if (state >= (browser.newest?.state ?? 0)) browser.newest = { rows, state };
        }
        this.note(tab);
      },
      word: (tab, of, word) => this.facts.word(of, word, tab),
    };
    return new Browser(this.world, byLink, heard, this.parts);
  }

  /** What this run came by, for the count. */
  private note({ said, view, move }: Tab): void {
    if (said === undefined || move === undefined) return;
    this.seen.add(`step ${said.step}`);
    this.seen.add(`phase ${said.phase}`);
    if (view) this.seen.add(`screen ${view.screen}`);
    if (view && 'isForced' in view && view.isForced) this.seen.add('forced');
    if (said.notes.includes('open-window')) this.seen.add('open window');
    this.seen.add(planOf(move).registerFirst ? 'register first' : 'manual order');
  }

  /** The whole run: these actions, and then to the end. */
  async all(actions: readonly Action[]): Promise<End> {
    for (const action of actions) {
      this.seen.add(`do ${action.do}`);
      this.trace.push(JSON.stringify(action));
      await this.act(action);
      await this.check();
    }
    return this.toTheEnd();
  }

  /** From here on the person does only what the guide says. */
  async toTheEnd(): Promise<End> {
    this.trace.push('— and to the end');
    for (let step = 0; step < MOST; step += 1) {
      const end = await this.followOne(true);
      if (end === 'done' && this.browser.tab && !this.isOver(this.browser.tab))
        throw this.broken('the guide says it is over, and it is not');
      if (end === 'none-fits') throw this.broken('no answer fits');
      if (end !== undefined) return end;
    }
    throw this.broken(`no end after ${MOST} steps`);
  }

  /** A page that does not know what happened elsewhere may say so of what it knows. */
  private isOver(tab: Tab): boolean {
    return tab.page.state < this.world.state() || this.person.isThere(tab);
  }

  private async followOne(waits: boolean): Promise<End | undefined> {
    const { browser } = this;
    this.steps += 1;
    const before = browser.tab?.said;
    const had = factors(this.world.methods());
    const end = await this.person.follow(browser, waits);
    const what = before?.target?.landmark ?? before?.say ?? '-';
    this.trace.push(`  ${before?.phase ?? '-'} ${before?.step ?? '-'} ${before?.kind} ${what}`);
    this.follows = had > 0;
    await this.check();
    this.follows = false;
    return end;
  }

  /** Everything comes to rest, and everything holds. */
  private async check(): Promise<void> {
    const { browser } = this;
    if (!(await browser.rest())) throw this.broken('the tabs do not come to rest');
    for (const tab of browser.tabs) {
      if (!tab.visible) continue;
      const why = wrongIn(browser, tab);
      if (why !== undefined) throw this.broken(`wrong spotlight: ${why}`);
      const open = notOver(browser, tab);
      if (open !== undefined) throw this.broken(`not over: ${open}`);
    }
    for (const one of this.browsers) {
      const lost = this.facts.lost(one);
      if (lost !== undefined) throw this.broken(`lost fact: ${lost}`);
    }
    const { tab } = browser;
    if (!this.follows || tab?.move === undefined || factors(this.world.methods()) > 0) return;
    const { warned, registerFirst } = planOf(tab.move);
    if (!warned) throw this.broken('no second factor is left, and nobody warned');
    if (registerFirst) throw this.broken('register first, and no second factor is left');
    this.seen.add('no factor left, warned');
  }

  private broken(why: string): Error {
    const once = this.trace.filter((line, at) => line !== this.trace[at - 1]);
    return new Error(`${why}\n${once.join('\n')}`);
  }

  private async act(action: Action): Promise<void> {
    const { browser, person, world } = this;
    const { tab } = browser;
    const move = tab?.move ?? browser.move();
    switch (action.do) {
      case 'follow':
        for (let step = 0; step < action.steps; step += 1)
          if ((await this.followOne(false)) !== undefined) return;
        return;
      case 'until':
        for (let step = 0; step < MOST; step += 1) {
          if (browser.tab?.said?.step === action.step) return;
          await this.followOne(true);
        }
        throw new Error(`the guide never came to ${action.step}\n${this.trace.join('\n')}`);
      case 'press': {
        const all = tab?.page.controls().filter(({ off }) => !off) ?? [];
        const any = all[action.at % Math.max(1, all.length)];
        // What is deleted in one window, and nobody advised it, the other one in sight cannot know at once (README).
        const beside = browser.tabs.filter(({ visible }) => visible).length > 1;
        const one = any?.thing === 'confirm.ok' && beside ? undefined : any;
        this.trace.push(`  pressed ${one?.thing} ${one?.row?.type ?? ''}`);
        one?.press();
        const target = tab?.said?.target;
        const isOurs = one && target && tab.locate(target)?.thing === one.thing;
        const says = tab?.said?.says;
        if (isOurs && says && tab.said?.kind !== 'type') await browser.say(tab, says);
        return;
      }
      case 'answer': {
        if (tab?.said === undefined) return;
        const { primary, choices, back } = tab.said;
        const all = [primary, ...choices.map(({ answer }) => answer), back];
        const words = all.filter((word) => word !== undefined);
        const word = words[action.at % Math.max(1, words.length)];
        this.trace.push(`  said ${word}`);
        if (word !== undefined && !person.contradicts(tab, word))
          await person.say(browser, tab, word);
        return;
      }
      case 'cancel':
        return tab?.page.find('dialog.cancel')?.press();
      case 'back':
        return tab?.page.find('wizard.back')?.press();
      case 'aside':
        return tab?.page.find('nav.other')?.press();
      case 'reload':
        return tab?.page.load();
      case 'loseSession':
        return tab?.page.loseSession(factors(world.methods()) > 0);
      case 'closeTab':
        if (tab) browser.close(browser.front);
        return;
      case 'closeBrowser':
        browser.tabs.splice(0);
        browser.dies = undefined;
        browser.open(true);
        return;
      case 'newTab':
        if (browser.tabs.length < 4) browser.open(true);
        return;
      case 'tabBehind':
        // It loads, and nobody looks at it yet.
        if (browser.tabs.length < 4) browser.open(browser.tabs.length === 0).page.settle();
        return;
      case 'beside':
        if (browser.tabs.length < 2) return;
        this.seen.add('two in sight');
        browser.show((browser.front + 1) % browser.tabs.length, true);
        return;
      case 'switchTab':
        if (browser.tabs.length > 0) browser.show(action.at % browser.tabs.length);
        return;
      case 'newPhone':
        if (move === undefined) return;
        world.hasNew = true;
        await browser.change(changedPhone(move.id));
        if (browser.stored().moves.some((one) => one.id === move.id && one !== move)) {
          const now = browser.stored().moves.find(({ id }) => id === move.id);
          if (now?.said.includes('device-changed')) this.facts.word(move, 'device-changed');
        }
        return;
      case 'restart':
        if (move === undefined) return;
        if (move.said.length > 0) this.seen.add('restarted in the middle');
        await browser.change(restarted(move.id));
        return;
      case 'choose':
        person.route = action.route;
        person.setup = action.setup;
        if (move !== undefined) await browser.change(chosen(move.id, action.route, action.setup));
        return;
      case 'switchOrder':
        person.registerFirst = !person.registerFirst;
        return;
      case 'otherDevice':
        this.at = 1 - this.at;
        if (this.browsers.length < 2) this.browsers.push(this.newBrowser(!this.byLink));
        this.seen.add('other device');
        // Who comes back to a computer finds the page loaded anew: the sign-in of before has ended.
        for (const one of this.browser.tabs) one.page.load();
        return;
      case 'killWorker':
        browser.dies = action.when;
        return;
      case 'phone':
        return this.phone(action.what);
      case 'bump':
        return this.bump(action.what);
    }
  }

  private phone(what: string): void {
    const { model } = this.world;
    const { phone } = model;
    const device = this.world.device();
    if (what === 'answer') phone.answerCall();
    else if (what === 'decline') phone.declineCall();
    else if (what === 'deny') phone.deny();
    else if (what === 'wrongNumber') phone.enterNumber('1');
    else if (what === 'timeOut') phone.timeOut();
    else if (!phone.scanQr(device)) phone.openPairingLink(device);
    for (const { tabs } of this.browsers) for (const { page } of tabs) page.settle();
  }

  private bump(what: Bump): void {
    const { bumps } = this.world;
    this.seen.add(`bump ${what}`);
    if (what === 'blank') this.world.odd = 'blank';
    else if (what === 'unknownDialog') this.world.odd = 'unknown-dialog';
    else if (what === 'otherLanguage') this.world.lang = this.world.lang === 'en' ? 'ja' : 'en';
    else if (what === 'throttled') bumps.patch({ throttled: true });
    else if (what === 'captcha') bumps.patch({ captcha: 'number' });
    else if (what === 'qrExpiredBack') bumps.patch({ qrExpired: 'back' });
    else if (what === 'qrExpiredNext') bumps.patch({ qrExpired: 'next' });
    else bumps.patch({ [what]: 1 });
  }
}
