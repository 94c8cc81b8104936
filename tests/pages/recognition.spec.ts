import { type Browser, expect, type Page, test } from '@playwright/test';
import { launchOn } from '../replica/browser.ts';
import { openProbe } from './bundle.ts';
import { figuresOf, keep, type Outcome, told } from './figures.ts';
import { casesOf } from './perturb/cases.ts';
import { recordedPages } from './recorded.ts';
import type { State } from './snapshot.ts';
import { leaksOf, replicaStates, STRICT } from './stages.ts';

// One after the other: both ask the same states, which take a while to walk to.
test.describe.configure({ mode: 'default' });

const FULL = Boolean(process.env.NORIKAE_FULL);
const PAGES = FULL ? 12_000 : 1_000;
const AT_ONCE = 50;

let states: readonly State[];
let browser: Browser;
let probe: Page;

test.beforeAll(async () => {
  test.setTimeout(FULL ? 3_600_000 : 300_000);
  states = await replicaStates();
  // Nothing is served: the probe answers for every address.
  browser = await launchOn({ port: 9, spki: '' });
  probe = await openProbe(browser);
});

test.afterAll(() => browser.close());

test('every landmark is found on the pages where it is, and nowhere else', async () => {
  test.setTimeout(600_000);
  const wrong: string[] = [];
  const missed: string[] = [];
  const recorded = recordedPages();
  for (const state of [...states, ...recorded]) {
    const { answer, marked } = await probe.evaluate(async (shown) => {
      await window.probe.mount(shown);
      return {
        answer: window.probe.answer(shown.lang),
        marked: window.probe.expected(shown.screen),
      };
    }, state);
    const told = (what: string) => `${state.name}: ${what}`;
    const table = recorded.find(({ name }) => name === state.name)?.one;
    const right = table ?? marked;
    wrong.push(...answer.wrong.map(told));
    wrong.push(...answer.right.filter((one) => !right.includes(one)).map(told));
    if (table === undefined && !STRICT.has(state.lang)) continue;
    if (answer.screen !== state.screen) missed.push(told(`taken for ${answer.screen}`));
    missed.push(...right.filter((one) => !answer.right.includes(one)).map(told));
  }
  expect(wrong).toEqual([]);
  expect(missed).toEqual([]);
});

test('what a redesign would change never leads to a wrong spotlight', async () => {
  test.setTimeout(1_800_000);
  const seed = process.env.NORIKAE_SEED ?? '';
  const cases = casesOf(states.length, PAGES, numberOf(seed));
  const outcomes: Outcome[] = [];
  for (let at = 0; at < states.length; at += 1) {
    const state = states[at];
    const mine = cases.filter((one) => one.state === at);
    if (state === undefined) continue;
    const known = { leaks: leaksOf(state), areWordsKnown: STRICT.has(state.lang) };
    for (let from = 0; from < mine.length; from += AT_ONCE) {
      const some = mine.slice(from, from + AT_ONCE);
      const results = await probe.evaluate(
        async ({ state, some, known }) => {
          const all = [];
          for (const one of some) all.push(await window.probe.perturbed(state, one, known));
          return all;
        },
        { state, some, known },
      );
      results.forEach((result, i) => {
        const done = some[i];
        if (done !== undefined) outcomes.push({ state, done, result });
      });
    }
  }
  const figures = figuresOf(outcomes, states);
  console.log(told(figures));
  if (FULL) keep(figures, seed);
  expect(figures.wrong).toEqual([]);
  expect(figures.pages).toBe(PAGES);
  expect(figures.harmless.found / figures.harmless.of).toBeGreaterThanOrEqual(0.97);
});

/** A number for the generator out of the seed of the run. */
function numberOf(seed: string): number {
  return [...seed].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) | 0, 7);
}
