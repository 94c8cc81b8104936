import type { LandmarkId, MethodKind } from '../../flow/types';
import type { View } from '../../flow/view';
import type { Method } from '../replica/types.ts';
import { controlsOf } from './controls.ts';
import { type Form, type Shown, viewOf } from './shown.ts';
import type { World } from './world.ts';

/** What can be pressed: what the guide may point at, and what only leads aside. */
export type Thing =
  | LandmarkId
  | 'nav.other'
  | 'list.default'
  | 'picker.other'
  | 'app.other'
  | 'app.show-qr';

/** Something on the page to press or to type into. `off`: it is there and takes no press. */
export interface Control {
  readonly thing: Thing;
  readonly row?: Method | undefined;
  readonly off?: boolean | undefined;
  readonly press: () => void;
}

/** One copy of the page, in one tab. It knows of the account what it has loaded. */
export class Page {
  readonly world: World;
  /** The Authenticator is set up by a link, as in a browser on a phone. */
  readonly byLink: boolean;
  shown: Shown = { at: 'loading' };
  rows: readonly Method[] = [];
  /** Which state of the account the rows are. */
  state = 0;
  /** Counts the loads; each begins a new content script. */
  loads = 0;
  isForced = false;
  pressed: Method | undefined;
  /** Its language; the words of rows, and so their keys, go with it. */
  lang = 'en';
  form: Form = { country: 'right', number: 'empty', choice: undefined };

  /** When it was loaded, ms. */
  born = 0;

  constructor(world: World, byLink: boolean) {
    this.world = world;
    this.byLink = byLink;
    this.load();
  }

  load(): void {
    this.loads += 1;
    this.born = Date.now();
    this.isForced = false;
    this.pressed = undefined;
    this.rows = [];
    this.state = 0;
    this.lang = this.world.lang;
    this.shown = { at: 'loading' };
  }

  /** The page has come to rest; what it polls for has been answered. */
  settle(): void {
    const { shown, world } = this;
    if (shown.at === 'loading') this.arrive();
    if (shown.at === 'phone-call' && shown.problem === undefined)
      this.proved(shown, world.model.verify(shown.context, null), { at: 'phone-done' });
    if (shown.at === 'app-number' && shown.problem === undefined)
      this.proved(shown, world.model.verify(shown.context, null), { at: 'app-approved' });
  }

  private arrive(): void {
    const { odd } = this.world;
    this.world.odd = undefined;
    if (odd === 'blank') this.shown = { at: 'unknown' };
    else if (this.world.bumps.take('failList')) this.shown = { at: 'page-error' };
    else this.list();
    if (odd === 'unknown-dialog' && this.shown.at === 'list') this.shown = { at: odd };
  }

  private proved(from: Shown, answer: { state: number; error: number }, then: Shown): void {
    if (answer.state === PENDING) return;
    if (answer.state === VERIFIED) {
      this.world.claim(this.byLink);
      this.read();
      this.shown = then;
    } else this.shown = { ...from, problem: problemOf(answer) } as Shown;
  }

  /** Back on the list, with what the account has now. */
  list(): void {
    this.read();
    this.isForced = false;
    this.shown = { at: 'list' };
  }

  read(): void {
    this.rows = this.world.methods();
    this.state = this.world.state();
  }

  /** What is under the dialog stays as it was. */
  close(): void {
    this.shown = this.isForced ? this.start() : { at: 'list' };
  }

  /** Another sign-in came between. Without a second factor it is interrupted. */
  loseSession(hasFactor: boolean): void {
    this.load();
    if (hasFactor) return;
    this.isForced = true;
    this.shown = this.start();
  }

  private start(): Shown {
    return { at: this.world.config.register === 'app' ? 'app-install' : 'register' };
  }

  /** The methods of the move that can be added. */
  offered(): readonly MethodKind[] {
    const apps = this.world.apps(this.rows).length < 5 && this.can('authenticator');
    const phone = !this.rows.some(({ type }) => type === 'phone') && this.can('phone');
    return [...(apps ? (['authenticator'] as const) : []), ...(phone ? (['phone'] as const) : [])];
  }

  private can(type: 'authenticator' | 'phone'): boolean {
    return this.world.bumps.now().withheld !== type;
  }

  view(salt: string): View {
    const { world, rows, form, isForced, pressed, lang } = this;
    const { config } = world;
    const offered = this.offered();
    return viewOf(this.shown, { config, rows, form, isForced, pressed, lang, salt, offered });
  }

  controls(): readonly Control[] {
    return controlsOf(this);
  }

  find(thing: Thing, row?: Method): Control | undefined {
    return this.controls().find((one) => one.thing === thing && one.row?.id === row?.id);
  }
}

const PENDING = 1;
const VERIFIED = 2;

/** What a message is about, by the numbers of the API. */
export function problemOf(answer: { state: number; error: number }) {
  const said = { 8: ['expired', 'again'], 19: ['throttled'], 25: ['expired'] } as const;
  const of = { ...said, 27: ['timeout'], 31: ['denied'] } as const;
  if (answer.state === 4) return ['again'] as const;
  return of[answer.error as keyof typeof of] ?? (['other'] as const);
}
