import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide } from '../../flow/guide';
import type { Progress } from '../../flow/progress';
import type { Answer } from '../../flow/types';
import { course } from './actions.ts';
import { OURS, type Parts } from './browser.ts';
import { Run } from './run.ts';

const saying = (move: Progress, ...words: readonly Answer[]): Progress => ({
  ...move,
  said: [...move.said, ...words],
});

/** Parts that are wrong in one thing each, and what has to be said of it. */
const wrong: readonly (readonly [name: string, parts: Partial<Parts>, complaint: RegExp])[] = [
  [
    'nobody is warned',
    { guide: (move, view) => guide(saying(move, 'warned:1', 'warned:3'), view) },
    /nobody warned/,
  ],
  [
    'another row',
    {
      guide: (move, view) => {
        const said = guide(move, view);
        const rows = view.screen === 'list' ? view.methods : [];
        const other = rows.find(({ kind, key }) => kind !== 'password' && key !== said.target?.row);
        if (said.target?.row === undefined || other === undefined) return said;
        return { ...said, target: { ...said.target, row: other.key } };
      },
    },
    /wrong spotlight/,
  ],
  [
    'add in place of delete',
    {
      guide: (move, view) => {
        const said = guide(move, view);
        if (said.target?.landmark !== 'row.delete') return said;
        return { ...said, target: { landmark: 'list.add' } };
      },
    },
    /wrong spotlight: next is delete/,
  ],
  [
    'the right dialog is left',
    {
      guide: (move, view) => {
        const said = guide(move, view);
        if (said.target?.landmark !== 'wizard.next') return said;
        return { ...said, target: { landmark: 'dialog.cancel' } };
      },
    },
    /this dialog is the right one/,
  ],
  [
    'the other order',
    {
      guide: (move, view) => {
        const said = move.said.filter((word) => word !== 'register-first');
        return guide({ ...move, said }, view);
      },
    },
    /wrong spotlight|no end|nobody warned/,
  ],
  [
    'it is over too early',
    {
      guide: (move, view) => {
        const said = guide(move, view);
        return said.step.startsWith('4') && view.screen === 'list'
          ? { ...said, step: 'x.done', kind: 'done', target: undefined }
          : said;
      },
    },
    /not over: x\.done/,
  ],
  [
    'it waits for nothing',
    {
      guide: (move, view) => {
        const said = guide(move, view);
        if (view.screen !== 'picker') return said;
        return { ...said, kind: 'waiting', say: 'busy', target: undefined };
      },
    },
    /no end after/,
  ],
  ['a word is lost', { keep: (text) => text.replace('"did:1.3",', '') }, /lost fact: "did:1.3"/],
  ['a word is made up', { keep: (text) => text.replace('"did:1.3"', '"did:1.4"') }, /lost fact/],
  [
    'the beginning is lost',
    { keep: (text) => (text.includes('did:1.3') ? text.replace(/"began":\{.*?\},/, '') : text) },
    /lost fact: began/,
  ],
];

test.each(wrong)('%s: it is noticed', async (_name, parts, complaint) => {
  const property = fc.asyncProperty(course, async (one) => {
    await new Run(one, { ...OURS, ...parts }).all(one.actions);
  });
  const found = await fc.check(property, { numRuns: 200, seed: 1, endOnFailure: true });
  expect(found.failed).toBe(true);
  expect((found.errorInstance as Error).message).toMatch(complaint);
});
