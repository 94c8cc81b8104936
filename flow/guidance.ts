import type { Answer, Kind, Phase, StepId, Target } from './types';

/** One way to answer. `words`: the page's own words where the choice is a thing of the page. */
export interface Choice {
  readonly answer: Answer;
  readonly words?: string | undefined;
}

/** A line that stands beside the step. `organisation`: what the organisation itself says by its policy, if anything. */
export type Note =
  | 'open-window'
  | 'unknown-rows'
  | 'page-message'
  | 'others-stay'
  | 'phone-there'
  | 'five-devices'
  | 'backup'
  | 'organisation'
  | 'second-method'
  | 'other-default'
  | 'remove-old-app';

/** What we say now. Derived each time from the stored facts and one look at the page; never stored. */
export interface Guidance {
  readonly phase: Phase;
  readonly step: StepId;
  readonly kind: Kind;
  /** Key of the texts, under `guide/say`. */
  readonly say: string;
  readonly target?: Target | undefined;
  /** What is meant where it is not certain enough to be pointed at: it is called by its name. */
  readonly named?: Target | undefined;
  /** The row that is meant, in the page's own words with the device's name, where nothing is pointed at yet. */
  readonly about?: string | undefined;
  readonly primary?: Answer | undefined;
  readonly choices: readonly Choice[];
  /** Takes the person back to the step on the phone before this one. */
  readonly back?: Answer | undefined;
  /** What a press on the target says by itself. */
  readonly says?: Answer | undefined;
  readonly notes: readonly Note[];
  /** Which of the manual's rows of this phase this is; undefined for steps of our own. */
  readonly place?: { readonly at: number; readonly of: number } | undefined;
}
