import { describe, expect, test } from 'vitest';
import { AXES, STORIES, type StoryPlan } from './matrix.ts';
import { SAMPLE, sampleOf, shows } from './sample.ts';
import { chosen, seedOf } from './seed.ts';

const seeds = Array.from({ length: 500 }, (_, at) => `seed ${at}`);
const drawn = seeds.map((seed) => sampleOf(STORIES, seed, SAMPLE));
const nameOf = (plan: StoryPlan): string => Object.values(plan).join(' ');
const setOf = (plans: readonly StoryPlan[], ...axes: readonly (keyof StoryPlan)[]) =>
  new Set(plans.map((plan) => axes.map((axis) => plan[axis]).join(' ')));

describe('the matrix', () => {
  test('no story is there twice', () => {
    expect(new Set(STORIES.map(nameOf)).size).toBe(STORIES.length);
  });

  test('every route, set-up, generation and language is there with every other', () => {
    const plain = STORIES.filter(({ order, mix }) => order === 'manual' && mix === 'default');
    expect(setOf(plain, 'route', 'setup', 'generation', 'lang').size).toBe(2 * 2 * 4 * 2);
  });

  test('every mix and both orders are there in at least three generations', () => {
    for (const mix of AXES.mix)
      expect(
        setOf(
          STORIES.filter((one) => one.mix === mix),
          'generation',
        ).size,
      ).toBeGreaterThan(2);
    const first = STORIES.filter(({ order }) => order === 'register-first');
    expect(setOf(first, 'generation').size).toBe(4);
  });
});

describe('the sample', () => {
  test('has its size or little more, whatever the seed, and no story twice', () => {
    for (const plans of drawn) {
      expect(plans.length).toBeGreaterThanOrEqual(SAMPLE);
      expect(plans.length).toBeLessThanOrEqual(SAMPLE + 3);
      expect(setOf(plans, 'generation', 'lang', 'route', 'setup', 'order', 'mix').size).toBe(
        plans.length,
      );
    }
  });

  test('has every value of every axis, whatever the seed', () => {
    for (const plans of drawn)
      for (const axis of Object.keys(AXES) as (keyof typeof AXES)[])
        expect(setOf(plans, axis)).toEqual(new Set<string>(AXES[axis]));
  });

  test('has each generation in both languages, and g1 by both routes and with both set-ups', () => {
    for (const plans of drawn) {
      expect(setOf(plans, 'generation', 'lang').size).toBe(8);
      const g1 = plans.filter(({ generation }) => generation === 'g1');
      expect(setOf(g1, 'route').size).toBe(2);
      expect(setOf(g1, 'setup').size).toBe(2);
    }
  });

  test('shows all that the whole matrix shows, whatever the seed', () => {
    const all = new Set(STORIES.flatMap(shows));
    for (const plans of drawn) expect(new Set(plans.flatMap(shows))).toEqual(all);
  });

  test('is the same for the same seed, and others for others; every story is drawn some day', () => {
    expect(sampleOf(STORIES, 'seed 1', SAMPLE)).toEqual(drawn[1]);
    expect(new Set(drawn.map((plans) => plans.map(nameOf).join())).size).toBeGreaterThan(490);
    expect(new Set(drawn.flat()).size).toBe(STORIES.length);
  });

  test('one that is too small to show everything grows until it does', () => {
    const grown = sampleOf(STORIES, 'seed 1', 1);
    expect(new Set(grown.flatMap(shows))).toEqual(new Set(STORIES.flatMap(shows)));
    expect(grown.length).toBeLessThanOrEqual(SAMPLE + 3);
  });

  test('one of the size of the matrix is the matrix', () => {
    expect(sampleOf(STORIES, 'seed 1', STORIES.length)).toEqual(STORIES);
    expect(sampleOf(STORIES, 'seed 1', STORIES.length + 9)).toEqual(STORIES);
  });
});

describe('which stories run', () => {
  test('all of them when all are asked for, else the sample of the seed', () => {
    expect(chosen({ NORIKAE_FULL: '1', NORIKAE_SEED: 'a' })).toEqual(STORIES);
    expect(chosen({ NORIKAE_SEED: 'seed 7' })).toEqual(drawn[7]);
    expect(() => chosen({})).toThrow('NORIKAE_SEED');
  });

  test('the seed is what is asked for, else the commit, else the day', () => {
    const day = new Date('2026-11-24T23:59:00Z');
    expect(seedOf('mine', 'abc1234', day)).toBe('mine');
    expect(seedOf(undefined, 'abc1234', day)).toBe('abc1234');
    expect(seedOf('', undefined, day)).toBe('2026-11-24');
  });
});
