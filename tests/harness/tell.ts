import { test } from '@playwright/test';
import type { Move } from './move.ts';

/** What a story tells of itself when it has ended well; read from the run's report by `scripts/report`. */
export interface Told {
  /** In what this story differs from others; empty for what is no story. */
  readonly axes: Readonly<Record<string, string>>;
  /** Ids of the manual's rows and of our own steps that were shown. */
  readonly steps: readonly string[];
  /** Those of them at which something was named and not marked. */
  readonly named: readonly string[];
  readonly presses: number;
  /** Wrong presses, without those that the story has the person make by mistake. */
  readonly wrong: number;
  /** Those. */
  readonly mistakes: number;
}

/**
 * Tells the story of this move, as the last thing of a test. `axes`: in what it differs besides its plan; `mistakes`: how
 * many wrong presses were made on purpose.
 */
export async function tell(
  move: Pick<Move, 'plan' | 'replica' | 'story'>,
  axes: Readonly<Record<string, string>> = {},
  mistakes = 0,
): Promise<void> {
  const { generation, lang, route, setup, order = 'manual' } = move.plan;
  const { judge, presses } = move.replica;
  await write({
    axes: { generation, lang, route, setup, order, ...axes },
    steps: [...move.story.visited],
    named: [...move.story.named],
    presses: presses().length,
    wrong: judge.wrong().length - mistakes,
    mistakes,
  });
}

/** Tells of rows that a test has seen and that no story comes by. */
export async function tellRows(...steps: readonly string[]): Promise<void> {
  await write({ axes: {}, steps, named: [], presses: 0, wrong: 0, mistakes: 0 });
}

async function write(told: Told): Promise<void> {
  await test.info().attach('told', { contentType: 'application/json', body: JSON.stringify(told) });
}
