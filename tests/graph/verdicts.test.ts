import { describe, expect, test } from 'vitest';
import type { Registered } from '../../flow/confirm/registered';
import {
  type Before,
  beforehand,
  confirmedIn,
  isBehind,
  verdicts,
} from '../../flow/confirm/verdicts';
import { newProgress, type Progress } from '../../flow/progress';
import type { Answer } from '../../flow/types';

const START = newProgress({ id: 'm', salt: 's', route: 'voice', setup: 'pc' });

/** A list of the page: Authenticators by key, and how many numbers. */
const list = (authenticators: readonly string[], phones: number) => ({
  ...{ authenticators, phones },
  ...{ totps: [], others: 0, unknown: 0 },
});
const CHANGED: readonly Answer[] = ['device-changed'];

const begun: Progress = { ...START, began: list(['row'], 0), seen: list(['row'], 0) };
const deleted: Progress = { ...begun, seen: list([], 0) };
const ready: Progress = { ...begun, seen: list([], 1) };
const changed: Progress = { ...ready, atChange: list([], 1), said: CHANGED };
const numberGone: Progress = { ...changed, seen: list([], 0) };
const ended: Progress = { ...changed, seen: list(['new row'], 0) };

const before: Before = { apps: ['old'], isFromStart: true, confirmed: [] };
const now = (apps: readonly string[], hasMobile?: boolean): Registered => ({ apps, hasMobile });

/** The four verdicts in their order. */
const said = (move: Progress, known: Before | undefined, found: Registered) =>
  Object.values(verdicts(move, known, found));

describe('a whole move, with the number asked about', () => {
  test.each([
    ['nothing has happened', begun, now(['old'], false), ['open', 'open', 'open', 'open']],
    ['the old one is gone', deleted, now([], false), ['confirmed', 'open', 'open', 'open']],
    ['and the number is there', ready, now([], true), ['confirmed', 'confirmed', 'open', 'open']],
    [
      'the number is gone',
      numberGone,
      now([], false),
      ['confirmed', 'missed', 'confirmed', 'open'],
    ],
    [
      'the new one is there',
      ended,
      now(['new'], false),
      ['confirmed', 'missed', 'confirmed', 'confirmed'],
    ],
  ])('%s', (_, move, found, expected) => {
    expect(said(move, before, found)).toEqual(expected);
  });

  test('what was confirmed before stays confirmed', () => {
    const known: Before = { ...before, confirmed: [1, 2] };
    expect(said(ended, known, now(['new'], false))).toEqual(Array(4).fill('confirmed'));
  });
});

describe('Graph is behind the page', () => {
  test.each([
    [
      'the old one is still there',
      deleted,
      now(['old'], false),
      ['unseen', 'open', 'open', 'open'],
    ],
    ['the number is not there yet', ready, now([], false), ['confirmed', 'unseen', 'open', 'open']],
    [
      'the new one is not there yet',
      ended,
      now([], false),
      ['confirmed', 'missed', 'confirmed', 'unseen'],
    ],
  ])('%s', (_, move, found, expected) => {
    const all = verdicts(move, before, found);
    expect(Object.values(all)).toEqual(expected);
    expect(isBehind(all)).toBe(true);
  });

  test('what the page has not shown is not waited for', () => {
    expect(isBehind(verdicts(begun, before, now(['old'], false)))).toBe(false);
  });
});

describe('by ids, and by nothing else', () => {
  test('another Authenticator that was there already is not the new one', () => {
    const two: Before = { ...before, apps: ['old', 'tablet'] };
    expect(said(ended, two, now(['tablet']))[3]).toBe('unseen');
    expect(said(ended, two, now(['tablet', 'new']))[3]).toBe('confirmed');
  });

  test('of several old ones one has to go', () => {
    const two: Before = { ...before, apps: ['old', 'tablet'] };
    expect(said(deleted, two, now(['tablet', 'old']))[0]).toBe('unseen');
    expect(said(deleted, two, now(['tablet']))[0]).toBe('confirmed');
  });

  test('as many as before is not the same as the same', () => {
    expect(said(ended, before, now(['new']))).toEqual([
      'confirmed',
      'unasked',
      'unasked',
      'confirmed',
    ]);
    expect(said(ended, before, now(['old']))).toEqual(['unseen', 'unasked', 'unasked', 'unseen']);
  });
});

describe('what cannot be told', () => {
  test('without a snapshot neither app', () => {
    expect(said(ended, undefined, now(['new'], false))).toEqual([
      'missed',
      'missed',
      'confirmed',
      'missed',
    ]);
  });

  test('with one from after the deletion only the new app', () => {
    const late = beforehand(deleted, now([], false));
    expect(late).toEqual({ apps: [], isFromStart: false, confirmed: [] });
    expect(said(ended, { ...before, isFromStart: false }, now(['new']))[0]).toBe('missed');
    expect(said(ended, late, now(['new']))[3]).toBe('confirmed');
  });

  test('an account without the app has none to lose', () => {
    expect(said(begun, { ...before, apps: [] }, now([]))[0]).toBe('unasked');
  });

  test('a number that stays is not asked about', () => {
    const stays: Progress = { ...changed, said: [...CHANGED, 'number-stays'] };
    expect(said(stays, before, now([], true))[2]).toBe('unasked');
  });
});

test.each([
  ['before a move', undefined, true],
  ['at its beginning', begun, true],
  ['before the old one is gone', { ...START }, true],
  ['when it is', deleted, false],
])('a snapshot %s is one from the start: %j', (_, move, isFromStart) => {
  expect(beforehand(move, now(['x']))).toEqual({ apps: ['x'], isFromStart, confirmed: [] });
});

test('once the new phone is here there is no beforehand', () => {
  expect(beforehand(changed, now(['x']))).toBeUndefined();
});

test('what is confirmed is kept by its number', () => {
  expect(confirmedIn(verdicts(ready, before, now([], true)))).toEqual([1, 2]);
});
