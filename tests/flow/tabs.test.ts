import { expect, test } from 'vitest';
import { orphaned, outdated } from '../../flow/aim';
import { guide } from '../../flow/guide';
import type { Progress } from '../../flow/progress';
import { aged, isTold, sightOf, type Told, telling } from '../../flow/sight';
import type { View } from '../../flow/view';
import { list, moved } from './facts';

const before = list('password', 'phone');
const after = list('password');
const move = moved({}, before, 'device-changed', after);

const SEEN_AT = 1000;
const tells = (view: View): Told => telling({}, view, sightOf(move, view));
/** Is what a page shows old, that was loaded or last looked at at this time and has told this? */
function isOld(since: number, view: View, by: Told = {}, of: Progress = move, now = 2000): boolean {
  return aged({ since }, of, view, by, now).isOld;
}

test('a page that another tab has overtaken is old; one that shows the same is not', () => {
  expect(isOld(900, before, tells(before))).toBe(true);
  expect(isOld(900, after, tells(after))).toBe(false);
  expect(isOld(900, { screen: 'phone-call', next: false })).toBe(false);
});

test('a page that has been overtaken stays old until its list changes, whatever others show', () => {
  const { age } = aged({ since: 900 }, move, before, tells(before), 1500);
  const again = { ...move, seen: moved({}, before).seen, seenAt: 1600 };
  const anew = { ...move, id: 'another', seen: undefined, seenAt: undefined };
  for (const later of [move, again, anew])
    expect(aged(age, later, before, {}, 1700).isOld).toBe(true);
  expect(aged(age, move, after, {}, 1700)).toEqual({ age: { since: 1700 }, isOld: false });
});

test('the same list is known again, in the same move only', () => {
  expect(sightOf(move, before)).toBe(sightOf(move, list('password', 'phone')));
  expect(sightOf(move, before)).not.toBe(sightOf(move, after));
  expect(sightOf({ ...move, id: 'another' }, before)).not.toBe(sightOf(move, before));
  expect(sightOf({ ...move, generation: 1 }, before)).not.toBe(sightOf(move, before));
});

test('a list is told once and for all, whatever comes in between; what else is shown, until the next', () => {
  const dialog = { screen: 'phone-call', next: false } as const;
  const code = { screen: 'phone-code', code: 'empty', next: false } as const;
  let told = telling({}, before, sightOf(move, before));
  expect(isTold(told, dialog, sightOf(move, dialog))).toBe(false);
  told = telling(told, dialog, sightOf(move, dialog));
  expect(isTold(told, dialog, sightOf(move, dialog))).toBe(true);
  expect(isTold(told, before, sightOf(move, before))).toBe(true);
  told = telling(told, code, sightOf(move, code));
  expect(isTold(told, dialog, sightOf(move, dialog))).toBe(false);
});

test('a list that may have been there before the newest one is old: loaded, or last looked at, before it', () => {
  const dated = { ...move, seenAt: SEEN_AT };
  expect(isOld(900, before, {}, dated)).toBe(true);
  expect(isOld(1100, before, {}, dated)).toBe(false);
  expect(isOld(900, after, {}, dated)).toBe(false);
  expect(isOld(900, before)).toBe(false);
});

test('one that the page itself has told since is its own, also when the answer came late', () => {
  const dated = { ...move, seenAt: SEEN_AT };
  const own = tells(after);
  expect(isOld(900, before, own, dated)).toBe(true);
  expect(isOld(900, before, { ...own, at: SEEN_AT }, dated)).toBe(false);
});

test('a clock that was set back makes no tab old for ever', () => {
  expect(isOld(500, before, {}, { ...move, seenAt: SEEN_AT }, 600)).toBe(false);
});

test('it is told to reload, and points at nothing', () => {
  const said = outdated(guide(move, before));
  expect(said).toMatchObject({ step: 'x.stale', kind: 'lost', say: 'stale' });
  expect(said.target).toBeUndefined();
});

test('the last word of a guide that an update left behind keeps the place, and asks for nothing else', () => {
  const was = guide(move, after);
  const said = orphaned(was);
  expect(said).toMatchObject({ step: 'x.reload', kind: 'lost', say: 'reload', phase: was.phase });
  expect(said).toMatchObject({ place: was.place, choices: [] });
  expect([said.target, said.primary]).toEqual([undefined, undefined]);
});
