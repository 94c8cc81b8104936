import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, isHarmless } from './perturb/cases.ts';
import type { Perturbed } from './probe.ts';
import type { State } from './snapshot.ts';
import { STRICT } from './stages.ts';

/** What came of one perturbed page. */
export interface Outcome {
  readonly state: State;
  readonly done: Case;
  readonly result: Perturbed;
}

/** How many of so many were found. */
interface Share {
  readonly found: number;
  readonly of: number;
}

export interface Figures {
  readonly pages: number;
  readonly states: number;
  readonly langs: number;
  readonly harmless: Share;
  readonly blinding: Share;
  /** Every wrong spotlight, with all that it takes to see it again. */
  readonly wrong: readonly string[];
}

/** Adds the outcomes up. */
export function figuresOf(outcomes: readonly Outcome[], states: readonly State[]): Figures {
  const [harmless, blinding] = [true, false].map((wanted) =>
    share(
      outcomes.filter(({ state, done }) => isHarmless(done, STRICT.has(state.lang)) === wanted),
    ),
  );
  return {
    pages: outcomes.length,
    states: states.length,
    langs: new Set(states.map(({ lang }) => lang)).size,
    harmless: harmless ?? { found: 0, of: 0 },
    blinding: blinding ?? { found: 0, of: 0 },
    wrong: outcomes.flatMap(({ state, done, result }) =>
      result.after.wrong.map((what) => `${state.name}: ${what} ${JSON.stringify(done)}`),
    ),
  };
}

function share(outcomes: readonly Outcome[]): Share {
  const all = outcomes.map(({ result }) => result);
  const kept = all.map(({ before, after }) => before.filter((one) => after.right.includes(one)));
  return {
    found: kept.flat().length,
    of: all.flatMap(({ before }) => before).length,
  };
}

const percent = ({ found, of }: Share): string => `${((100 * found) / of).toFixed(2)} %`;

/** The figures in one line. */
export function told({ pages, states, langs, harmless, blinding, wrong }: Figures): string {
  return [
    `${pages} perturbed pages of ${states} states in ${langs} languages`,
    `${wrong.length} wrong spotlights`,
    `after harmless changes ${percent(harmless)} of ${harmless.of} landmarks found`,
    `after blinding ones ${percent(blinding)} of ${blinding.of}, the others not pointed at`,
  ].join('; ');
}

/** Keeps the figures of a full run. */
export function keep(figures: Figures, seed: string): void {
  const text = `# How well the page is recognised

Written by \`npm run test:full\` (\`tests/pages/recognition.spec.ts\`), seed ${seed}.

| | |
|---|---|
| states of the replica | ${figures.states}, in ${figures.langs} languages |
| perturbed pages | ${figures.pages} |
| wrong spotlights | ${figures.wrong.length} |
| found after harmless changes | ${percent(figures.harmless)} of ${figures.harmless.of} landmarks |
| found after blinding changes | ${percent(figures.blinding)} of ${figures.blinding.of}; of the others nothing is pointed at |

Which changes are harmless and which are blinding is declared in \`tests/pages/perturb/index.ts\`, before the run. What counts
as "of" is what was found on the same page before it was changed.
`;
  writeFileSync(join(import.meta.dirname, '../../docs/recognition.md'), text);
}
