import type { Progress } from './progress';
import type { Answer, Kind, LandmarkId, ManualStepId } from './types';
import type { Problem, ScreenId, View } from './view';

type On<S extends ScreenId> = Extract<View, { readonly screen: S }>;

/** One thing for the person to do, and when. Several steps may share an id: the parts of one row of the manual. */
export interface Step {
  readonly id: ManualStepId;
  readonly on: ScreenId;
  readonly kind: Kind;
  readonly say: string;
  readonly target?: LandmarkId;
  /** Holds now? Asked only on its own screen. */
  readonly when?: (view: View, progress: Progress) => boolean;
  /** Comes on the list when the phase's result is there. */
  readonly after?: true;
  /** The manual marks it "if shown". */
  readonly ifShown?: true;
  /** Passed over when the person says that the app is on the phone already. */
  readonly unlessInstalled?: true;
  /** Offers "the app is on the phone already". */
  readonly offersInstalled?: true;
  /** Offers another way to go on. */
  readonly choices?: readonly Answer[];
  /** Holds only while a message in the dialog is about one of these. */
  readonly problem?: readonly Problem[];
  /** What the press itself says: where the page shows its result late, or elsewhere, or not at all. */
  readonly says?: Answer;
}

/** Narrows `when` to the step's own screen, so that the data below is checked by the compiler. */
export function step<S extends ScreenId>(
  id: ManualStepId,
  on: S,
  kind: Kind,
  say: string,
  more: Omit<Partial<Step>, 'when' | 'id' | 'on' | 'kind' | 'say'> & {
    readonly when?: (view: On<S>, progress: Progress) => boolean;
  } = {},
): Step {
  return { id, on, kind, say, ...(more as Partial<Step>) };
}
