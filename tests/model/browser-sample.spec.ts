import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { tell } from '../harness/tell.ts';
import { walk, wildOf } from './wild.ts';

const ALL = Array.from({ length: 100 }, (_, at) => at + 1);
const MANY = 3;

for (const number of drawn(ALL, MANY, 'wild'))
  test(`walk ${number}: whatever was pressed before, what is spotlighted leads to the end`, async () => {
    const wild = wildOf(number);
    const move = await walk(wild);
    try {
      const wrong = move.replica.judge.wrong().filter(({ seq }) => !move.own.has(seq));
      expect(wrong, `${JSON.stringify(wild)}\n${move.story}`).toEqual([]);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      expect(kinds).toContain(wild.half === 'before' ? 'phone' : 'authenticator');
      await tell(move, { walk: wild.half }, move.replica.judge.wrong().length);
    } finally {
      await move.close();
    }
  });
