import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import type { CalloutSeen } from '../harness/closed-root.ts';
import type { Choices } from '../harness/popup.ts';
import type { MethodSpec } from '../replica/types.ts';
import { NOTHING_AT_ALL, REST_FRAMES } from './limits.ts';
import { frames } from './meter.ts';
import { stand } from './stand.ts';

const password: MethodSpec = { type: 'password' };
const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };

interface Case {
  name: string;
  methods?: MethodSpec[];
  choices?: Choices;
  end: (callout: CalloutSeen) => boolean;
  /** The page itself asks its server and draws a bar: its layouts are its own. */
  pageMoves?: boolean;
}

const PAGES = { layouts: expect.any(Number), styles: expect.any(Number) };

const cases: Case[] = [
  { name: 'Delete on the list', end: ({ kind }) => kind === 'press' },
  { name: 'Add on the list', methods: [password], end: ({ kind }) => kind === 'press' },
  { name: 'a field in a dialog', methods: [password], end: ({ kind }) => kind === 'type' },
  {
    name: 'a call that rings',
    methods: [password],
    choices: { route: 'voice', setup: 'pc' },
    end: ({ step }) => step === '2v.5',
    pageMoves: true,
  },
  { name: 'a step on the phone', methods: [password, phone], end: ({ kind }) => kind === 'app' },
];

for (const { name, methods, choices, end, pageMoves = false } of drawn(cases, 3, 'rest')) {
  test(`a step that stands still costs nothing: ${name}`, async () => {
    const { page, meter, follow, close } = await stand(methods, choices);
    try {
      await follow(end);
      await meter.rest({ pageMoves });
      const { looks } = await meter.read();
      expect(looks, 'looks are counted').toBeGreaterThan(0);
      const cost = await meter.during(() => frames(page, REST_FRAMES));
      expect(cost).toEqual(pageMoves ? { ...NOTHING_AT_ALL, ...PAGES } : NOTHING_AT_ALL);
    } finally {
      await close();
    }
  });
}
