import type { BadCode } from '../../flow/hand-over-code';
import type { Next, PhaseState } from '../../flow/phases';
import type { Phase, Route, Setup } from '../../flow/types';
import type { Lang } from '../../platform/lang';
import type { LanguageChoice } from './words';

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
  /** The languages that are spoken there, by their names. */
  readonly languages?: string | undefined;
  readonly organisation?: string | undefined;
  /** What to do who cannot get in any more. */
  readonly recovery?: string | undefined;
}

/** What the organisation has set, in the language in use. */
export interface OrganisationView {
  readonly name?: string | undefined;
  readonly announcement?: string | undefined;
  readonly manual?: string | undefined;
  readonly routes: readonly Route[];
  readonly languages: readonly LanguageChoice[];
  readonly isOff: boolean;
}

/** What stands in place of the popup's overview, and is loaded when it is asked for. */
export type AsideName = 'trouble' | 'devices';

/** What these are given; each takes what it needs. */
export interface AsideProps {
  readonly lang: Lang;
  readonly desk: DeskView | undefined;
  /** Where the move stands, to be read out. */
  readonly code: string;
  /** The move for another browser, as a code and as a link; undefined where nothing has begun. */
  readonly handOver: { readonly code: string; readonly link: string } | 'forbidden' | undefined;
  /** The address of the organisation's own manual. */
  readonly manual: string | undefined;
  /** Why the code that was typed just now cannot be used. */
  readonly refused: BadCode | undefined;
  readonly sync: 'off' | 'on' | 'failing' | 'forbidden';
  readonly wishes: Pick<Wishes, 'read' | 'sync' | 'steps'>;
  readonly onBack: () => void;
}

/** A hand-over that has come. `replaces`: there is progress here that it would take the place of. */
export interface OfferView extends Choices {
  readonly next: Next;
  readonly replaces: boolean;
}

/** What a person can want in the popup. */
export interface Wishes {
  start(choices: Choices): void;
  choose(id: string, choices: Partial<Choices>): void;
  changed(id: string): void;
  restart(id: string): void;
  forget(id: string): void;
  /** A hand-over code was typed. */
  read(code: string): void;
  takeOver(): void;
  decline(): void;
  /** Progress in the browser account too. */
  sync(on: boolean): void;
  /** To read all steps, or those that remain. */
  steps(only?: 'remaining'): void;
}
