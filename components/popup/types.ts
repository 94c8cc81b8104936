import type { Next, PhaseState } from '../../flow/phases';
import type { Phase, Route, Setup } from '../../flow/types';
import type { PopupLang } from './words';

/** The two choices of a move. */
export interface Choices {
  readonly route: Route;
  readonly setup: Setup;
}

/** A move, as far as the popup shows it. */
export interface MoveView extends Choices {
  readonly id: string;
  readonly phases: Readonly<Record<Phase, PhaseState>>;
  /** The phases in the order in which this move goes through them. */
  readonly order: readonly Phase[];
  readonly next: Next;
  /** The new phone is here. */
  readonly changed: boolean;
  /** The account has no second factor now. */
  readonly open: boolean;
}

/** The organisation's page patch: in force by its version, or refused with reasons in words. */
export type PatchView = { readonly version: string } | { readonly reasons: readonly string[] };

/** Whom to ask, in the language in use; what is undefined the organisation has not said. */
export interface DeskView {
  readonly name?: string | undefined;
  readonly hours?: string | undefined;
  readonly page?: string | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
}

/** What the cards of "I can't sign in" are given. */
export interface TroubleProps {
  readonly lang: PopupLang;
  readonly desk: DeskView | undefined;
  /** Where the move stands, to be read out. */
  readonly code: string;
  readonly onBack: () => void;
}

/** What a person can want in the popup. */
export interface Wishes {
  start(choices: Choices): void;
  choose(id: string, choices: Partial<Choices>): void;
  changed(id: string): void;
  restart(id: string): void;
  forget(id: string): void;
}
