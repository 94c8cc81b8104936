import type {
  Account,
  GuideT,
  PageLang,
  Plan,
  PracticeT,
  Press,
} from '../../components/practice/types';
import type { Lang } from '../../platform/lang';

/** How far the practice is. */
export interface Standing {
  /** All that was to be practised is done. */
  readonly isOver: boolean;
  /** The guide waits for the new phone. */
  readonly awaitsPhone: boolean;
}

/** What the exercise page can be asked for. */
export interface Played {
  /** Shows the account as it is now. */
  show(): void;
  /** "My new phone is here." */
  change(): Promise<void>;
}

/**
 * What the practice hands to the exercise page in its frame. Both are ours and of one origin: the frame reads it from its
 * parent's window, and nothing is posted.
 */
export interface Stage {
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly lang: Lang;
  readonly pageLang: PageLang;
  readonly plan: Plan;
  readonly account: () => Account;
  readonly press: (press: Press) => void;
  readonly onReady: (played: Played) => void;
  readonly onMove: (standing: Standing) => void;
}

declare global {
  interface Window {
    norikaePractice?: Stage;
  }
}
