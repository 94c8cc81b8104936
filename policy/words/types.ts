import type { Path } from '../settings';

/** What people who manage browsers read of a setting. */
export interface Words {
  readonly title: string;
  /** One or two sentences; what a wrong value does is the same for all and said once, in the docs. */
  readonly description: string;
}

/** Every setting has its words, or this does not compile. `{language}` becomes the name of a language. */
export type AllWords = Readonly<Record<Path, Words>>;
