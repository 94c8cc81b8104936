import type { Guidance } from '../../flow/guidance';
import type { Answer } from '../../flow/types';
import { started } from '../../platform/moves';
import type { Browser, Tab } from './browser.ts';
import { planOf } from './oracle.ts';
import { rowsOf } from './shown.ts';
import type { World } from './world.ts';

export type End = 'done' | 'help-desk' | 'none-fits';

const MEANS_NEW: ReadonlySet<Answer> = new Set<Answer>(['authenticator-there', 'finished-before']);
const MEANS_OLD: ReadonlySet<Answer> = new Set<Answer>([
  ...([
    'warned:1',
    'not-started',
    'registered-first',
    'number-stays',
    'register-first',
    'ready',
  ] as const),
]);

/** Somebody who does what the guide says, with a phone in the hand and a plan of their own where the guide asks. */
export class Person {
  readonly world: World;
  /** Which order they would take, where they are asked. */
  registerFirst: boolean;
  keepsNumber = false;
  /** How often the page has refused the number. */
  private refused = 0;
  route: 'voice' | 'sms' = 'voice';
  setup: 'pc' | 'phone' = 'pc';
  readonly visited = new Set<string>();

  constructor(world: World, registerFirst: boolean) {
    this.world = world;
    this.registerFirst = registerFirst;
  }

  /** One step of what is said in the tab in front. The end, where this is one. */
  async follow(browser: Browser, waits = true): Promise<End | undefined> {
    if (browser.tab === undefined) browser.open(true);
    const tab = browser.tab;
    if (tab === undefined) throw new Error('no tab');
    if (tab.said === undefined) {
      if (tab.move === undefined && browser.stored().moves.length === 0)
        await browser.change(started(this.route, this.setup));
      tab.page.settle();
      return undefined;
    }
    const { said } = tab;
    this.visited.add(said.step);
    switch (said.kind) {
      case 'done':
        return 'done';
      case 'press':
      case 'choose':
      case 'type': {
        const instead = this.instead(said, tab);
        if (instead !== undefined) return this.say(browser, tab, instead);
        if (said.target === undefined) throw new Error(`nothing is pointed at: ${said.say}`);
        return this.press(browser, tab);
      }
      case 'waiting':
        return this.wait(browser, tab, waits);
      default: {
        this.hands(said, tab);
        const word = this.instead(said, tab) ?? said.primary;
        if (said.kind === 'lost') return this.lost(browser, tab, word);
        if (word === undefined) {
          // Of which of several rows is the old phone's they know when it is none.
          const [other] = said.step === 'x.which-row' ? [] : said.choices;
          return other ? this.say(browser, tab, other.answer) : 'none-fits';
        }
        return this.say(browser, tab, word);
      }
    }
  }

  /** Presses what is pointed at; some presses are words. */
  private async press(browser: Browser, tab: Tab): Promise<undefined> {
    const { said } = tab;
    const control = said?.target && tab.locate(said.target);
    control?.press();
    if (said?.says !== undefined && said.kind !== 'type') await browser.say(tab, said.says);
  }

  async say(browser: Browser, tab: Tab, word: Answer): Promise<undefined> {
    // What is not heard they will say again, and mean it then.
    if (browser.dies !== 'before') this.mean(tab, word);
    await browser.say(tab, word);
  }

  /** Where the words alone say what to do. */
  private async lost(browser: Browser, tab: Tab, word?: Answer): Promise<End | undefined> {
    const { page, said } = tab;
    switch (said?.say) {
      case 'unknown-dialog':
        page.find('dialog.cancel')?.press();
        return undefined;
      case 'unsure': {
        const { shown, pressed } = page;
        const isSure = shown.at === 'confirm-delete' && pressed?.id === shown.method.id;
        page.find(isSure ? 'confirm.ok' : 'dialog.cancel')?.press();
        return undefined;
      }
      case 'missing-method':
        return 'help-desk';
      default:
        if (word !== undefined) return this.say(browser, tab, word);
        page.load();
        return undefined;
    }
  }

  private async wait(browser: Browser, tab: Tab, waits: boolean): Promise<undefined> {
    const { said, page, view } = tab;
    const changed = said?.choices.find(({ answer }) => answer === 'device-changed');
    if (changed !== undefined) {
      if (!waits) return undefined;
      return this.say(browser, tab, changed.answer);
    }
    if (said?.say === 'throttled') {
      this.world.bumps.patch({ throttled: false });
      return this.say(browser, tab, 'waited');
    }
    const rang = this.hands(said, tab);
    page.settle();
    const isStuck = view !== undefined && view.screen !== 'loading' && !rang && tab.view === view;
    if (isStuck && page.shown.at === 'phone-call' && said?.choices.length)
      return this.say(browser, tab, 'no-call');
    return undefined;
  }

  /** What the phone is for just now. */
  hands(said: Guidance | undefined, { page }: Tab): boolean {
    const { phone } = this.world.model;
    const device = this.world.device();
    switch (page.shown.at) {
      case 'phone-call':
        return phone.answerCall();
      case 'app-qr':
        return phone.scanQr(device);
      case 'app-link':
        return said?.step !== '4m.10' && phone.openPairingLink(device);
      case 'app-number': {
        const number = phone.shownNumber();
        return number !== undefined && phone.enterNumber(number);
      }
      default:
        return false;
    }
  }

  /** The answer that is theirs and not the usual one; undefined where the usual one fits, or the press. */
  private instead(said: Guidance, tab: Tab): Answer | undefined {
    const offers = (word: Answer) => said.choices.some(({ answer }) => answer === word);
    const one = (...words: readonly Answer[]) => words.find(offers);
    const apps = this.world.apps(tab.page.rows);
    const has = (owner: 'old' | 'new') => apps.some((app) => this.world.owner(app) === owner);
    if (has('new') && !has('old')) {
      const word = one('finished-before', 'authenticator-there');
      if (word !== undefined) return word;
    }
    // What would be deleted is named: it is some other device's alone.
    const isOthers = /^x\.(?:ready|warn|which-row)$/.test(said.step) && !has('old');
    if (isOthers && said.step !== 'x.which-row' && offers('no-old-app')) return 'no-old-app';
    switch (said.step) {
      case 'x.whose-app':
        return has('new') ? undefined : one('app-is-other');
      case 'x.app-again':
        return has('new') ? undefined : one('app-is-other');
      case 'x.both-there':
        if (this.keepsNumber) return one('number-stays');
        return this.registerFirst ? one('registered-first') : undefined;
      case 'x.warn':
        return this.registerFirst ? one('register-first') : undefined;
      case 'x.new-phone':
        return this.world.hasNew ? undefined : one('not-yet');
      case 'x.neither':
        return this.world.hasNew ? undefined : one('old-phone');
      case 'x.keep-number':
        return this.keepsNumber ? undefined : one('number-goes');
      case 'x.totp':
      case 'x.which-row': {
        const rows = rowsOf({
          rows: tab.page.rows,
          lang: tab.page.lang,
          salt: tab.move?.salt ?? '',
        });
        const old = tab.page.rows.findIndex(
          (row) => this.world.rows([row]).length > 0 && this.world.owner(row) === 'old',
        );
        return one(`row:${rows[old]?.key}`, 'no-old-app');
      }
      case '2v.4':
      case '2s.4': {
        // Twice the same number is enough.
        if (said.say !== 'number-again') return undefined;
        this.refused += 1;
        return this.refused % 3 === 0 ? one('registered:2') : undefined;
      }
      case '2s.5':
        if (said.target?.landmark !== 'phone.code') return undefined;
        return this.world.model.phone.latestSms() === undefined ? one('no-code') : undefined;
      default:
        return undefined;
    }
  }

  /** Would this say of the old phone's app what they said otherwise in another browser, which cannot know of it? */
  contradicts({ move }: Tab, word: Answer): boolean {
    const isOthers = this.world.apps().some((app) => this.world.owner(app) !== 'old');
    const isAboutIt =
      word === 'no-old-app' || word.startsWith('row:') || (word === 'ready' && isOthers);
    return isAboutIt && [...this.world.readied].some((id) => id !== move?.id);
  }

  /** What somebody says is so: the phone that is said to be here is here, the row that is picked is the old one. */
  mean(tab: Tab, word: Answer): void {
    const { world } = this;
    if (/^(?:device-changed|new-phone|authenticator-there|finished-before)$/.test(word)) {
      world.hasNew = true;
    }
    if (word === 'authenticator-there' || word === 'finished-before') {
      const apps = world.apps();
      const own = apps.find((app) => world.owner(app) !== 'third') ?? apps[0];
      if (own) world.owners.set(own.id, 'new');
    }
    if (tab.move && (word === 'ready' || word.startsWith('row:'))) world.readied.add(tab.move.id);
    if (word === 'no-old-app') for (const row of world.rows()) world.owners.set(row.id, 'third');
    if (word === 'number-stays') this.keepsNumber = true;
    // Who had the other answer before them and did not take it begins another move, with the phone that was new.
    const others = tab.said?.choices.map(({ answer }) => answer) ?? [];
    if (MEANS_OLD.has(word) && others.some((one) => MEANS_NEW.has(one)))
      for (const app of world.apps())
        if (world.owner(app) === 'new') world.owners.set(app.id, 'old');
    // The only app is named there: who is ready means that it is the old phone's.
    const [app, ...more] = world.apps();
    if (word === 'ready' && others.includes('no-old-app') && app && more.length === 0)
      world.owners.set(app.id, 'old');
    if (word.startsWith('row:')) {
      const rows = rowsOf({ rows: tab.page.rows, lang: tab.page.lang, salt: tab.move?.salt ?? '' });
      const at = rows.findIndex(({ key }) => key === word.slice(4));
      const row = tab.page.rows[at];
      for (const app of world.rows()) world.owners.set(app.id, 'third');
      if (row) world.owners.set(row.id, 'old');
    }
  }

  /** Is the account where this move wants it? */
  isThere({ move }: Tab): boolean {
    if (move === undefined) return false;
    const plan = planOf(move);
    const methods = this.world.methods();
    const phone = methods.some(({ type }) => type === 'phone');
    return this.world.apps(methods).length > 0 && (!phone || plan.keepsNumber);
  }
}
