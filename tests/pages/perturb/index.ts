import {
  dialogOver,
  namelessRows,
  noDialogRole,
  noWords,
  onlyWords,
  otherWords,
  swappedHooks,
  twins,
} from './blinding';
import { classes, hooks, ids, kinds, noise, testids, wrappers } from './markup';
import type { Perturbation } from './perturbation';
import { extraRows, frames, hiddenCopies, rowOrder } from './places';
import { leaks, signs, spaces, titles } from './texts';

/** Changes after which everything has to be found as before. */
export const HARMLESS = {
  ...{ ids, wrappers, kinds, noise },
  ...{ spaces, signs, leaks, titles },
  ...{ rowOrder, extraRows, hiddenCopies, frames },
} satisfies Record<string, Perturbation>;

/** Harmless where the page's words are known; elsewhere the hooks are what is left, and without them silence is right. */
export const HOOKS = { classes, testids, hooks } satisfies Record<string, Perturbation>;

/** Changes after which silence is right, and a wrong spotlight as wrong as ever. */
export const BLINDING = {
  ...{ otherWords, noWords, onlyWords, twins },
  ...{ swappedHooks, noDialogRole, dialogOver, namelessRows },
} satisfies Record<string, Perturbation>;
