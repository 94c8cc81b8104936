import type { Seen, Stage } from '../stage.ts';

/** One behaviour that every guide is asked for. */
export interface Row {
  readonly id: string;
  readonly name: string;
  /** How the target stands on the page; see `page/host.ts`. */
  readonly scene?: 'plain' | 'late' | 'nested' | 'inner' | 'phone';
  readonly media?: { reducedMotion?: 'reduce'; forcedColors?: 'active' };
  readonly viewport?: { width: number; height: number };
  /** Undefined: passed. Else what was seen. */
  run(stage: Stage): Promise<Seen>;
}
