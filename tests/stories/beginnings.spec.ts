import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { mouseOf } from '../harness/hand.ts';
import { type Generation, Move } from '../harness/move.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';

const password: MethodSpec = { type: 'password' };
const app = (value: string): MethodSpec => ({ type: 'authenticator', value });
const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };
const generations: readonly Generation[] = ['g1', 'g3'];

/** What a browser without stored facts asks on such an account, and where the usual answer leads. */
const beginnings = [
  {
    has: 'an Authenticator',
    methods: [password, app('iPhone 12')],
    asks: 'x.ready',
    leads: 'x.warn',
  },
  { has: 'a phone', methods: [password, phone], asks: 'x.new-phone', leads: 'x.warn' },
  {
    has: 'both',
    methods: [password, phone, app('iPhone 12')],
    asks: 'x.both-there',
    leads: 'x.ready',
  },
  { has: 'neither', methods: [password], asks: 'x.neither', leads: '4p.1' },
] as const;

for (const generation of generations) {
  for (const { has, methods, asks, leads } of drawn(beginnings, 2, `beginnings ${generation}`)) {
    test(`${generation}: an account with ${has} is asked ${asks}, and then led to ${leads}`, async () => {
      await begin(generation, [...methods], async ({ look, press }) => {
        const asked = await look((seen) => seen.callout?.primary !== undefined);
        expect(asked.callout?.step).toBe(asks);
        expect(asked.spotlight).toBeUndefined();
        await press(asked.callout?.primary);
        const led = await look((seen) => seen.callout?.step !== asks);
        expect(led.callout?.step).toBe(leads);
      });
    });
  }

  test(`${generation}: of two phones the person says which, and that row is pointed at`, async () => {
    const methods = [password, app('iPhone 12'), app('iPad')];
    await begin(generation, methods, async ({ look, press, rowUnder }) => {
      const ready = await look((seen) => seen.callout?.step === 'x.ready');
      await press(ready.callout?.primary);
      const asked = await look((seen) => (seen.callout?.choices.length ?? 0) > 0);
      expect(asked.callout?.step).toBe('x.which-row');
      expect(asked.callout?.primary).toBeUndefined();
      expect(asked.spotlight).toBeUndefined();
      const labels = asked.callout?.choices.map(({ label }) => label) ?? [];
      // And two words for when it is none of them.
      expect(labels).toHaveLength(4);
      for (const [at, device] of ['iPhone 12', 'iPad'].entries()) {
        expect(labels[at]).toContain('Microsoft Authenticator');
        expect(labels[at]).toContain(device);
      }
      await press(asked.callout?.choices[1]);
      const led = await look((seen) => seen.spotlight !== undefined);
      expect(led.callout?.step).toBe('1.1');
      expect(await rowUnder(led)).toContain('iPad');
    });
  });
}

interface Scene {
  look(is: (seen: Snapshot) => boolean): Promise<Snapshot>;
  press(
    button: { box: { x: number; y: number; width: number; height: number } } | undefined,
  ): Promise<void>;
  /** The text at the height of the spotlight, from the page's left to its right. */
  rowUnder(seen: Snapshot): Promise<string>;
}

async function begin(
  generation: Generation,
  methods: MethodSpec[],
  story: (scene: Scene) => Promise<void>,
): Promise<void> {
  const move = await Move.prepare({ generation, lang: 'en', route: 'sms', setup: 'pc', methods });
  try {
    const page = await move.start();
    const root = new ClosedRoot(page);
    await story({
      async look(is) {
        const { met, value } = await until(() => root.snapshot(), is, 15_000);
        expect(met, JSON.stringify(value)).toBe(true);
        return value;
      },
      async press(button) {
        if (button === undefined) throw new Error('there is no such button');
        await mouseOf(page).press(button.box, 'our button');
      },
      async rowUnder({ spotlight }) {
        if (spotlight === undefined) throw new Error('nothing is pointed at');
        const y = spotlight.y + spotlight.height / 2;
        return await page.evaluate((at) => {
          const texts = [...document.querySelectorAll('#root *')].filter((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return one.childElementCount === 0 && top <= at && bottom >= at;
          });
          return texts.map((one) => one.textContent).join(' ');
        }, y);
      },
    });
  } finally {
    await move.close();
  }
}
