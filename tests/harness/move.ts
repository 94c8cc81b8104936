import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Replica, startReplica } from '../replica/server.ts';
import type { Lang, MethodSpec, Scenario } from '../replica/types.ts';
import type { Variants } from '../replica/variants.ts';
import { bodyAt, keyboardBodyAt } from './body.ts';
import { type Generation, scenarioOf } from './generations.ts';
import { type Browser, launch, newProfile } from './launch.ts';
import { Person, type PersonOptions } from './person.ts';
import { phoneOf } from './phone.ts';
import type { Policies } from './policies.ts';
import { type Choices, Popup } from './popup.ts';
import { readerAt } from './reader.ts';
import { Story } from './story.ts';

export type { Generation } from './generations.ts';

export interface MovePlan extends Choices {
  generation: Generation;
  lang: 'ja' | 'en';
  order?: 'manual' | 'register-first';
  headless?: boolean;
  /** What nobody could see of the real page, set otherwise than usual. */
  variants?: Partial<Variants>;
  /** What goes wrong on the way, and how else the page differs; `lang`: its language where that is not ours. */
  page?: Partial<Pick<Scenario, 'bumps' | 'latency' | 'cache' | 'lang' | 'changed'>>;
  /** How large the window is, in CSS pixels, where it is not the usual one of the set-up. */
  window?: { width: number; height: number };
  /** The person knows this language of the page, and presses what is named where nothing is marked. */
  reads?: Lang;
  /** Of the computer that the browser runs on. */
  policies?: Policies;
  /** The account's methods at the beginning; undefined: a password and one Authenticator. */
  methods?: MethodSpec[];
}

const PC = { width: 1280, height: 800 };
const SMARTPHONE = { width: 412, height: 880 };

/** The page that this plan is about, with its judge at work. */
export async function replicaFor(plan: MovePlan): Promise<Replica> {
  const { generation, lang, route, setup, order = 'manual', variants = {}, methods, page } = plan;
  const start = setup === 'phone' ? 'link' : 'qr';
  const replica = await startReplica(
    scenarioOf(generation, { lang, setup: start, variants, ...(methods && { methods }), ...page }),
  );
  replica.judge.start({ route, setup, order });
  return replica;
}

/** What a person of this plan has at hand, and does where nothing else is said. */
export function usual(plan: MovePlan, replica: Replica, story: Story): PersonOptions {
  const registerFirst = plan.order === 'register-first';
  return {
    phone: phoneOf(replica),
    story,
    // At the warning the first choice is the other order.
    pick: ({ step }) => (registerFirst && step === 'x.warn' ? 0 : undefined),
  };
}

/** Everything that one move needs: the replica, a browser that can be restarted, and the person. */
export class Move {
  readonly replica: Replica;
  readonly story: Story;
  readonly plan: MovePlan;
  private readonly profile = newProfile();
  private running: Browser | undefined;

  private constructor(plan: MovePlan, replica: Replica, story: Story) {
    this.plan = plan;
    this.replica = replica;
    this.story = story;
  }

  static async prepare(plan: MovePlan, story = new Story()): Promise<Move> {
    const move = new Move(plan, await replicaFor(plan), story);
    await move.startBrowser();
    return move;
  }

  get browser(): Browser {
    if (this.running === undefined) throw new Error('the browser is closed');
    return this.running;
  }

  /** Closes the browser and starts it again on the same profile, as after a night. */
  async restartBrowser(): Promise<void> {
    await this.browser.close();
    await this.startBrowser();
  }

  /** A person at this page, who goes on writing the same story. */
  person(page: Page, options: Partial<PersonOptions> = {}): Person {
    const body = bodyAt(page, options.sabotage === 'shifted');
    const { reads } = this.plan;
    const reader = reads && readerAt(page, reads);
    const own = { ...usual(this.plan, this.replica, this.story), ...(reader && { reader }) };
    return new Person(body, { ...own, ...options });
  }

  /** A person without a mouse; what is read out to them goes to `heard`. */
  keyboardPerson(page: Page, heard: string[]): Person {
    return new Person(keyboardBodyAt(page, heard), usual(this.plan, this.replica, this.story));
  }

  /** Opens the popup, makes the choices, starts; the page that opens. */
  async start(): Promise<Page> {
    const popup = await Popup.open(this.browser);
    await popup.speak(this.plan.lang);
    await popup.choose(this.plan);
    const page = await popup.start();
    this.story.visited.add('C.1');
    await popup.page.close();
    return page;
  }

  /** From the popup's start to the wait for the new phone. */
  async before(options: Partial<PersonOptions> = {}): Promise<void> {
    const page = await this.start();
    await this.person(page, options).follow(({ step }) => step === 'x.device-change');
  }

  /** From "my new phone is here" to the end. */
  async after(options: Partial<PersonOptions> = {}): Promise<void> {
    const popup = await Popup.open(this.browser);
    await popup.action('device-changed').click();
    await this.browser.openPage();
    await this.person(this.browser.page, options).follow(({ kind }) => kind === 'done');
    await popup.page.close();
  }

  async close(): Promise<void> {
    await this.running?.close();
    await this.replica.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async startBrowser(): Promise<void> {
    const { lang, setup, policies, headless = true } = this.plan;
    const viewport = this.plan.window ?? (setup === 'phone' ? SMARTPHONE : PC);
    this.running = undefined;
    this.running = await launch({
      replica: this.replica,
      profile: this.profile,
      lang,
      viewport,
      headless,
      policies,
    });
  }
}
