import { rmSync } from 'node:fs';
import type { Replica } from '../../replica/server.ts';
import { newProfile } from '../launch.ts';
import { type MovePlan, replicaFor, usual } from '../move.ts';
import { Person, type PersonOptions } from '../person.ts';
import { Story } from '../story.ts';
import { Firefox } from './launch.ts';
import { FirefoxPopup } from './popup.ts';
import type { Tab } from './tab.ts';

/** Everything that one move in Firefox needs: the replica, a browser that can be restarted, and the same person. */
export class FirefoxMove {
  readonly replica: Replica;
  readonly story = new Story();
  readonly plan: MovePlan;
  private readonly profile = newProfile();
  private running: Firefox | undefined;

  private readonly program: string | undefined;

  private constructor(plan: MovePlan, replica: Replica, program: string | undefined) {
    this.plan = plan;
    this.replica = replica;
    this.program = program;
  }

  /** `program`: what starts the browser, where that is not the Firefox to test with itself. */
  static async prepare(plan: MovePlan, program?: string): Promise<FirefoxMove> {
    const move = new FirefoxMove(plan, await replicaFor(plan), program);
    try {
      await move.startBrowser();
    } catch (error) {
      await move.close();
      throw error;
    }
    return move;
  }

  get firefox(): Firefox {
    if (this.running === undefined) throw new Error('the browser is closed');
    return this.running;
  }

  /** Closes the browser and starts it again on the same profile, as after a night. */
  async restartBrowser(): Promise<void> {
    await this.firefox.close();
    this.running = undefined;
    await this.startBrowser();
  }

  /** A person at this tab, who goes on writing the same story. */
  person(tab: Tab, options: Partial<PersonOptions> = {}): Person {
    return new Person(tab, { ...usual(this.plan, this.replica, this.story), ...options });
  }

  /** Opens the popup, makes the choices, starts; the tab that opens. */
  async start(): Promise<Tab> {
    const popup = await FirefoxPopup.open(this.firefox);
    await popup.speak(this.plan.lang);
    await popup.choose(this.plan);
    const tab = await popup.start();
    this.story.visited.add('C.1');
    await popup.tab.close();
    return tab;
  }

  /** From the popup's start to the wait for the new phone. */
  async before(): Promise<void> {
    const tab = await this.start();
    await this.person(tab).follow(({ step }) => step === 'x.device-change');
  }

  /** From "my new phone is here" to the end. */
  async after(): Promise<void> {
    const popup = await FirefoxPopup.open(this.firefox);
    await popup.press('device-changed');
    const tab = await this.firefox.open('https://mysignins.microsoft.com/security-info');
    await this.person(tab).follow(({ kind }) => kind === 'done');
    await popup.tab.close();
  }

  async close(): Promise<void> {
    await this.running?.close();
    await this.replica.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async startBrowser(): Promise<void> {
    this.running = await Firefox.launch({
      replica: this.replica,
      profile: this.profile,
      program: this.program,
    });
  }
}
