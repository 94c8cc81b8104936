import { describe, expect, test } from 'vitest';
import { isShared, merged } from '../../flow/merge';
import { phaseStates } from '../../flow/phases';
import { begunAnew } from '../../flow/progress';
import { BEGUN, CHANGED, DELETED, list, moved } from './facts';

describe('two browsers’ knowledge of one move', () => {
  test('no fact of either is lost, whichever is handed in first', () => {
    const one = moved({}, ...DELETED);
    const two = moved({}, ...BEGUN, 'other-country');
    for (const both of [merged(one, two), merged(two, one)]) {
      expect(new Set(both.said)).toEqual(new Set([...one.said, ...two.said]));
      expect(both.began?.authenticators).toEqual(['authenticator:']);
    }
  });

  test('a browser that saw the list only after the deletion does not undo it', () => {
    const first = moved({}, ...DELETED);
    const later = moved({}, list('password'));
    for (const both of [merged(first, later), merged(later, first)])
      expect(phaseStates({ ...both, seen: later.seen })).toMatchObject({ 1: 'done', 2: 'current' });
  });

  test('"start again" wins over every older fact, and is not undone by one', () => {
    const old = moved({}, ...CHANGED);
    const anew = begunAnew(old);
    expect(merged(old, anew)).toBe(anew);
    expect(merged(anew, old)).toBe(anew);
  });

  test('the list that was seen last wins, in whichever browser', () => {
    const here = { ...moved({}, ...DELETED), looks: 2 };
    const there = { ...moved({}, ...DELETED, list('password', 'phone')), looks: 3 };
    for (const both of [merged(here, there), merged(there, here)])
      expect(both).toMatchObject({ looks: 3, seen: { phones: 1 } });
  });

  test('nothing new is no change', () => {
    const one = moved({}, ...DELETED);
    expect(merged(one, moved({}, ...BEGUN))).toBe(one);
  });

  test('what concerns one page only stays there', () => {
    expect(isShared('did:4p.4')).toBe(false);
    expect(isShared('installed')).toBe(false);
    expect(isShared('no-code')).toBe(false);
    expect(isShared('did:4p.21')).toBe(true);
    expect(isShared('warned:1')).toBe(true);
    const both = merged(moved({}, ...CHANGED), moved({}, ...CHANGED, 'did:4p.4', 'no-push'));
    expect(both.said).not.toContain('did:4p.4');
  });
});
