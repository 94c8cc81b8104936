import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { Move } from '../harness/move.ts';
import { tell } from '../harness/tell.ts';

const pages = [
  { generation: 'g1', lang: 'ja' },
  { generation: 'g3', lang: 'en' },
  { generation: 'g1', lang: 'en' },
  { generation: 'g3', lang: 'ja' },
  { generation: 'g2', lang: 'ja' },
] as const;

// Some organisations keep the default method from being deleted: page.md, error 34.
// The longest of the stories by far (100 s), since the page answers nothing for so long: `npm test` plays it once in six runs.
const TURNS = ['played', 'not', 'nor', 'neither', 'rests', 'waits'] as const;
const TURN = drawn(TURNS, 1, 'default turn').includes('played');

for (const one of TURN ? drawn(pages, 1, 'default method') : [])
  test(`${one.generation} ${one.lang}: a default that cannot be deleted is changed first, and the move goes on`, async () => {
    test.setTimeout(150_000);
    const move = await Move.prepare({
      ...{ ...one, route: 'sms', setup: 'pc', order: 'register-first' },
      page: { bumps: { defaultLocked: true } },
    });
    try {
      await move.before();
      expect([...move.story.visited]).toContain('x.default');
      await move.after();
      expect(move.replica.judge.wrong()).toEqual([]);
      expect(move.replica.judge.finished()).toBe(true);
      await tell(move, { refuses: 'the default method' });
    } finally {
      await move.close();
    }
  });
