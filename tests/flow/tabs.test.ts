import { expect, test } from 'vitest';
import { orphaned, outdated } from '../../flow/aim';
import { guide } from '../../flow/guide';
import { isBehind, isFromBefore, isTold, sightOf, telling } from '../../flow/sight';
import { list, moved } from './facts';

const before = list('password', 'phone');
const after = list('password');
const move = moved({}, before, 'device-changed', after);

test('a page that another tab has overtaken is behind; one that shows the same is not', () => {
  expect(isBehind(move, before)).toBe(true);
  expect(isBehind(move, after)).toBe(false);
  expect(isBehind(move, { screen: 'phone-call', next: false })).toBe(false);
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

test('a tab that was loaded before the newest list was seen is behind, one that was loaded later is not', () => {
  const seenAt = 1000;
  expect(isFromBefore({ ...move, seenAt }, before, { born: 900, now: 2000 })).toBe(true);
  expect(isFromBefore({ ...move, seenAt }, before, { born: 1100, now: 2000 })).toBe(false);
  expect(isFromBefore({ ...move, seenAt }, after, { born: 900, now: 2000 })).toBe(false);
  expect(isFromBefore(move, before, { born: 900, now: 2000 })).toBe(false);
});

test('a clock that was set back makes no tab old for ever', () => {
  expect(isFromBefore({ ...move, seenAt: 1000 }, before, { born: 500, now: 600 })).toBe(false);
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
