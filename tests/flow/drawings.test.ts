import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../../components/phone/screens';
import { allSteps } from '../../flow/steps';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };

/** Steps that wait for the page and ask for something on the phone meanwhile. */
const WAITING = ['answer-call', 'number-match', 'number-match-here'];

const screens = Object.values(DRAWINGS).flat();
const words = new Set(screens.flat().flatMap((part) => part.split(' ')[1] ?? []));

describe('drawings of the phone', () => {
  test('every step on the phone has one, and each is of such a step', () => {
    const steps = allSteps().filter(({ kind, say }) => kind === 'app' || WAITING.includes(say));
    const asked = new Set(steps.map(({ say }) => say));
    expect(Object.keys(DRAWINGS).sort()).toEqual([...asked].sort());
  });

  test.each([
    ['en', en],
    ['ja', ja],
  ])('%s has the words on them, and no others', (_, { guide }) => {
    const { drawn, ...rest } = guide.phone;
    expect(drawn).not.toBe('');
    expect(Object.keys(rest).sort()).toEqual([...words].sort());
  });

  test('no thing stands twice on a screen: it is known by its name', () => {
    const twice = screens.filter((parts) => new Set(parts).size < parts.length);
    expect(twice).toEqual([]);
  });

  test('two screens are told apart: by whose they are, or as one after the other', () => {
    const pairs = Object.values(DRAWINGS).filter((all) => all.length > 1);
    expect(pairs.length).toBeGreaterThan(5);
    const alike = pairs.filter(
      ([, second = []]) => !second.some((part) => part === 'next' || part.startsWith('name ')),
    );
    expect(alike).toEqual([]);
  });
});
