import type { Strings } from './en.ts';

/** The page in another language; what is in neither part stays English. */
export interface Translation {
  /**
   * Words of the page that somebody has written down, the best known ones: seen, else from Microsoft's documents, else
   * from a translation by machine. Which of these it is stands in `page/wording/`.
   */
  readonly sourced: Partial<Strings>;
  /** Made up for this replica: plausible, and unknown to the recogniser. Nothing of it belongs in `page/wording/`. */
  readonly invented: Partial<Strings>;
}
