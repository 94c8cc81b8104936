import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { tell } from '../harness/tell.ts';
import { translateInPlace } from '../harness/translated.ts';
import type { MethodSpec } from '../replica/types.ts';

interface Difference {
  readonly name: string;
  readonly plan: Partial<MovePlan>;
  readonly prepare?: (move: Move) => Promise<void>;
}

const app: MethodSpec = { type: 'authenticator', value: 'iPhone 12' };
const everyKind: MethodSpec[] = [
  ...([{ type: 'password' }, { type: 'totp' }, { type: 'passkeyInAuthenticator' }] as const),
  ...([app, { type: 'alternatePhone', value: '+81 312345678' }] as const),
  ...([
    { type: 'officePhone', value: '+81 398765432' },
    { type: 'email', value: 'h@x.example' },
  ] as const),
  ...([{ type: 'securityKey', value: 'Key' }, { type: 'certificate' }] as const),
];
const manyKeys: MethodSpec[] = Array.from({ length: 60 }, (_, at) => ({
  type: 'securityKey',
  value: `Key ${at + 1}`,
}));

/** Ways in which a page can be another than the usual one of its generation. */
const DIFFERENCES: readonly Difference[] = [
  { name: 'every kind of method', plan: { methods: everyKind } },
  { name: 'every kind of method, the older page', plan: { generation: 'g1', methods: everyKind } },
  {
    name: 'ten times as long',
    plan: { methods: [{ type: 'password' }, ...manyKeys, app] },
  },
  // 1280 px at 400 % (WCAG 1.4.10), and as low as such a window is then.
  { name: 'a high zoom', plan: { window: { width: 320, height: 512 } } },
  {
    name: 'a high zoom, the older page',
    plan: { generation: 'g1', window: { width: 320, height: 512 } },
  },
  // What is chosen from is scrolled in its own list, and other things lie where it would be.
  {
    name: 'a low window, in a language that sorts Japan late',
    plan: { page: { lang: 'zh-Hans' }, window: { width: 1280, height: 420 }, reads: 'zh-Hans' },
  },
  {
    name: 'translated in place by the browser into Japanese',
    plan: { lang: 'ja', page: { lang: 'en' } },
    prepare: ({ browser }) => translateInPlace(browser.context, 'en', 'ja', 'ja'),
  },
  {
    name: 'translated in place by the browser into a language without words',
    plan: { page: { lang: 'en' }, reads: 'sv' },
    prepare: ({ browser }) => translateInPlace(browser.context, 'en', 'sv', 'sv'),
  },
];

for (const { name, plan, prepare } of drawn(DIFFERENCES, 2, 'differences')) {
  test(`a page that differs: ${name}`, async () => {
    const move = await Move.prepare({
      ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
      ...plan,
    });
    try {
      await prepare?.(move);
      await move.before();
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      expect(kinds).toContain('phone');
      expect(kinds).not.toContain('authenticator');
      await tell(move, { differs: name });
    } finally {
      await move.close();
    }
  });
}
