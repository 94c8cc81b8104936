import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { tell } from '../harness/tell.ts';
import { walk, wildOf } from './wild.ts';

const ALL = Array.from({ length: 100 }, (_, at) => at + 1);
const MANY = 1;
/** Walks that found something: in the first the page's first question is not heard. */
const ALWAYS = [1];

for (const number of new Set([...ALWAYS, ...drawn(ALL, MANY, 'wild')]))
  test(`walk ${number}: whatever was pressed before, what is spotlighted leads to the end`, async () => {
    const wild = wildOf(number);
    const move = await walk(wild);
    try {
      const all = move.replica.judge.wrong();
      const wrong = all.filter(({ seq, id }) => {
        // Out of a dialog that they opened by themselves: who is that fast opens it before the list is believed.
        const isOut = /\.(?:cancel|close|back)$/.test(id) && move.own.has(seq - 1);
        return !move.own.has(seq) && !isOut;
      });
      expect(wrong, `${JSON.stringify(wild)}\n${move.story}`).toEqual([]);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      expect(kinds).toContain(wild.half === 'before' ? 'phone' : 'authenticator');
      await tell(move, { walk: wild.half }, all.length);
    } finally {
      await move.close();
    }
  });
