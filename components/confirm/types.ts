import type { Phase } from '../../flow/types';

/** A move, as far as this page shows it. */
export interface ConfirmMove {
  /** The phases in the order in which this move goes through them. */
  readonly order: readonly Phase[];
  /** The new phone is here. */
  readonly changed: boolean;
  readonly ended: boolean;
}

/** What a person can want here. */
export interface ConfirmWishes {
  ask(): void;
  /** To the Security info page; before a move this begins it. */
  go(): void;
  close(): void;
}
