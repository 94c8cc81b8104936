import type { Guidance } from './guidance';
import { factorsIn } from './methods';
import { nextOf, oldKind } from './phases';
import { type Progress, said } from './progress';
import type { Say } from './say';
import type { LandmarkId, MethodKind } from './types';
import type { View } from './view';

type DefaultView = Extract<View, { readonly screen: 'default-dialog' }>;

/**
 * Some organisations do not let the default method be deleted while there is another one. Asked for only after the page
 * has refused twice: a sign-in in between looks like a refusal too.
 */
export function changesDefault(progress: Progress, view: View, say: Say): Guidance | undefined {
  const { seen } = progress;
  if (view.screen !== 'list' || seen === undefined || !said(progress, 'tried:again'))
    return undefined;
  if (view.default !== kindInTheWay(progress) || factorsIn(seen) < 2) return undefined;
  return say('x.default', 'press', { landmark: 'default.change' });
}

/** In the dialog: the move's other method, where it is there; another only the person can choose. */
export function onDefault(progress: Progress, view: DefaultView, say: Say): Guidance {
  const kind = kindInTheWay(progress);
  if (kind === undefined || !said(progress, 'tried:again'))
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  if (view.open) return otherThan(kind, progress, say);
  if (view.chosen === undefined || view.chosen === kind)
    return { ...say('x.default', 'choose', { landmark: 'default.list' }), say: 'default-list' };
  if (!view.next) return { ...say('x.default', 'waiting'), say: 'busy' };
  return { ...say('x.default', 'press', { landmark: 'default.confirm' }), say: 'default-confirm' };
}

/** In the open list: the move's other method; which of others only the person can say. */
function otherThan(kind: MethodKind, { seen }: Progress, say: Say): Guidance {
  const point = (landmark: LandmarkId): Guidance => say('x.default', 'choose', { landmark });
  if (kind !== 'phone' && seen !== undefined && seen.phones > 0)
    return { ...point('default.phone'), say: 'default-phone' };
  if (kind === 'phone' && seen !== undefined && seen.authenticators.length > 0)
    return { ...point('default.authenticator'), say: 'default-authenticator' };
  return { ...say('x.default', 'lost'), say: 'default-other' };
}

function kindInTheWay(progress: Progress): MethodKind | undefined {
  const next = nextOf(progress);
  if (next === 1) return oldKind(progress);
  return next === 3 ? 'phone' : undefined;
}
