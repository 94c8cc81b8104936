import { createBumps } from '../replica/bumps.ts';
import { createModel, type Model } from '../replica/model.ts';
import type { Method, MethodSpec } from '../replica/types.ts';

/** What differs from one run to another, and stays the same in it. */
export interface Config {
  readonly methods: readonly MethodSpec[];
  readonly picker: 'dropdown' | 'tiles';
  /** The tiles begin with one of them, and "Show more options". */
  readonly recommended: 'authenticator' | 'other' | undefined;
  readonly country: 'right' | 'other';
  readonly choice: 'sms' | undefined;
  /** Next stands there after a call that failed. */
  readonly callAgain: boolean;
  /** The dialog of a deletion says what it deletes. */
  readonly confirmSays: boolean;
  /** The page shows whose account it is. */
  readonly named: boolean;
  readonly narrow: boolean;
  /** What a sign-in without a second factor is interrupted by: the wizard of the app, or a frame that nobody knows. */
  readonly register: 'app' | 'frame';
  /** The device that the Authenticator is set up on has the name of the old one. */
  readonly sameDevice: boolean;
}

/** Whose an Authenticator is: of the phone that goes, of the one that comes, or of a third device. */
export type Owner = 'old' | 'new' | 'third';

/** The page of a sign-in, a blank page, or a dialog that nobody knows: what the next load brings, once. */
export type Odd = 'blank' | 'unknown-dialog';

/** What there is outside of all browsers: the account, the phones, and what the person knows of them. */
export class World {
  readonly config: Config;
  readonly bumps = createBumps();
  readonly model: Model;
  /** By the ids of methods. */
  readonly owners = new Map<string, Owner>();
  private readonly claims = new Map<string, boolean>();
  /** Counts the states of the account. */
  private states = 1;
  private last: string;
  /** The person holds the new phone. */
  hasNew = false;
  /** The language of the page; the words of rows, and so their keys, go with it. */
  lang: 'en' | 'ja' = 'en';
  odd: Odd | undefined;
  /** The moves in which the person took what the guide named for the old phone's. */
  readonly readied = new Set<string>();

  constructor(config: Config) {
    this.config = config;
    const person = { name: 'Mori', mail: 'mori@example.ac.jp' };
    this.model = createModel(person, [...config.methods], this.bumps);
    for (const [at, { id }] of this.apps().entries()) this.owners.set(id, at ? 'third' : 'old');
    this.last = JSON.stringify(this.methods());
  }

  methods(): readonly Method[] {
    return this.model.account().methods;
  }

  apps(methods = this.methods()): readonly Method[] {
    return methods.filter(({ type }) => type === 'authenticator');
  }

  /** What can be on a phone and is told apart by its row. */
  rows(methods = this.methods()): readonly Method[] {
    return methods.filter(({ type }) => type === 'authenticator' || type === 'totp');
  }

  owner(method: Method): Owner {
    // A code app is the old phone's only where the person says so.
    return this.owners.get(method.id) ?? (method.type === 'totp' ? 'third' : 'old');
  }

  /** Which state of the account this is; a later one has a larger number. */
  state(): number {
    const now = JSON.stringify(this.methods());
    if (now !== this.last) this.states += 1;
    this.last = now;
    return this.states;
  }

  /** The name of the phone in the person's hand. */
  device(): string {
    return this.hasNew && !this.config.sameDevice ? 'Pixel 9' : 'iPhone 13';
  }

  /** An Authenticator that came is the one of the phone in hand. `byLink`: in which of the two browsers. */
  claim(byLink: boolean): void {
    for (const { id } of this.apps())
      if (!this.owners.has(id)) {
        this.owners.set(id, this.hasNew ? 'new' : 'old');
        this.claims.set(id, byLink);
      }
  }

  /**
   * Came this one in the other browser, under the name of the old one? Then no page tells them apart, and no question
   * could be asked that everybody would not be asked.
   */
  isDouble({ id }: Method, byLink: boolean): boolean {
    const claimed = this.claims.get(id);
    return this.config.sameDevice && claimed !== undefined && claimed !== byLink;
  }
}

const FACTORS: ReadonlySet<Method['type']> = new Set<Method['type']>([
  ...(['authenticator', 'totp', 'phone', 'alternatePhone', 'officePhone'] as const),
  ...(['passkey', 'passkeyInAuthenticator', 'securityKey', 'hardwareToken'] as const),
]);

/** How many second factors these are. */
export function factors(methods: readonly Method[]): number {
  return methods.filter(({ type }) => FACTORS.has(type)).length;
}
