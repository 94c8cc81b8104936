import type { Account, PageLang, PracticeT, Press } from '../../components/practice/types';
import type { Client } from '../../platform/client';

/**
 * What the practice hands to the exercise page in its frame. Both are ours and of one origin: the frame reads it from its
 * parent's window, and nothing is posted.
 */
export interface Stage {
  readonly t: PracticeT;
  readonly lang: string;
  readonly pageLang: PageLang;
  readonly connect: () => Client;
  readonly account: () => Account;
  readonly press: (press: Press) => void;
  /** The frame shows the account anew when it is called; the last frame that asked is told. */
  readonly onAccount: (show: () => void) => void;
}

declare global {
  interface Window {
    norikaePractice?: Stage;
  }
}
