import fc from 'fast-check';
import type { MethodSpec } from '../replica/types.ts';
import type { Config } from './world.ts';

/** What can go wrong on the page's side; each happens once, or until it is over. */
export const BUMPS = [
  ...(['signInOnAdd', 'signInOnDelete', 'refuseNumber', 'noSms', 'failNew', 'failVerify'] as const),
  ...([
    'failDelete',
    'failList',
    'throttled',
    'captcha',
    'qrExpiredBack',
    'qrExpiredNext',
  ] as const),
  ...(['blank', 'unknownDialog', 'otherLanguage'] as const),
] as const;

export type Bump = (typeof BUMPS)[number];

/** What happens on the phone when nobody asked for it. */
export const PHONE = ['answer', 'decline', 'deny', 'wrongNumber', 'timeOut', 'scan'] as const;

/** One thing that a person does, or that happens to them. */
export type Action =
  | { readonly do: 'follow'; readonly steps: number }
  /** Not drawn: up to this step, for courses that are written down. */
  | { readonly do: 'until'; readonly step: string }
  | { readonly do: 'press' | 'answer'; readonly at: number }
  | { readonly do: 'cancel' | 'back' | 'aside' | 'reload' | 'closeTab' | 'closeBrowser' }
  | { readonly do: 'newTab' | 'tabBehind' | 'beside' | 'loseSession' | 'newPhone' | 'restart' }
  | { readonly do: 'switchOrder' | 'otherDevice' }
  | { readonly do: 'switchTab'; readonly at: number }
  | { readonly do: 'phone'; readonly what: (typeof PHONE)[number] }
  | { readonly do: 'choose'; readonly route: 'voice' | 'sms'; readonly setup: 'pc' | 'phone' }
  | { readonly do: 'killWorker'; readonly when: 'before' | 'after' }
  | { readonly do: 'bump'; readonly what: Bump };

const plain = <K extends Action['do']>(name: K) => fc.constant({ do: name } as Action);

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('follow' as const),
      steps: fc.integer({ min: 1, max: 14 }),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('press' as const), at: fc.nat(11) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('answer' as const), at: fc.nat(4) }) },
  ...(['cancel', 'back', 'aside', 'reload', 'closeTab', 'closeBrowser', 'newTab'] as const).map(
    (name) => ({ weight: 2, arbitrary: plain(name) }),
  ),
  ...(['tabBehind', 'beside', 'newPhone', 'switchOrder'] as const).map((name) => ({
    weight: 2,
    arbitrary: plain(name),
  })),
  { weight: 5, arbitrary: plain('loseSession') },
  { weight: 1, arbitrary: plain('restart') },
  { weight: 1, arbitrary: plain('otherDevice') },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('switchTab' as const), at: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('phone' as const), what: fc.constantFrom(...PHONE) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      route: fc.constantFrom('voice' as const, 'sms' as const),
      setup: fc.constantFrom('pc' as const, 'phone' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('killWorker' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('bump' as const), what: fc.constantFrom(...BUMPS) }),
  },
);

const old: MethodSpec = { type: 'authenticator', value: 'iPhone 13' };
const tablet: MethodSpec = { type: 'authenticator', value: 'iPad' };
const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };

/** How accounts look at the beginning; most of them as the manual has it. */
const methods: fc.Arbitrary<readonly MethodSpec[]> = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant([old]) },
      { weight: 2, arbitrary: fc.constant([old, tablet]) },
      { weight: 2, arbitrary: fc.constant([old, phone]) },
      { weight: 2, arbitrary: fc.constant([phone]) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    fc.subarray<MethodSpec>(
      [{ type: 'totp' }, { type: 'passkey' }, { type: 'email' }, { type: 'certificate' }],
      { maxLength: 1 },
    ),
  )
  .map(([main, others]) => [{ type: 'password' }, ...main, ...others]);

const config: fc.Arbitrary<Config> = fc.record({
  methods,
  picker: fc.constantFrom('tiles', 'dropdown'),
  recommended: fc.constantFrom(undefined, 'authenticator', 'other'),
  country: fc.constantFrom('right', 'other'),
  choice: fc.constantFrom(undefined, 'sms'),
  callAgain: fc.boolean(),
  confirmSays: fc.boolean(),
  named: fc.boolean(),
  narrow: fc.boolean(),
  register: fc.constantFrom('app', 'frame'),
  sameDevice: fc.boolean(),
});

/** A person's way through a move. */
export interface Course {
  readonly config: Config;
  readonly registerFirst: boolean;
  readonly hasNew: boolean;
  readonly byLink: boolean;
  readonly route: 'voice' | 'sms';
  readonly actions: readonly Action[];
}

export const course: fc.Arbitrary<Course> = fc.record({
  config,
  registerFirst: fc.boolean(),
  hasNew: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  byLink: fc.boolean(),
  route: fc.constantFrom('voice', 'sms'),
  actions: fc.array(action, { maxLength: 30, size: 'max' }),
});
