import type { LandmarkId } from '../flow/types';
import type { Landmarks, Signal } from './landmark';
import { LANDMARKS } from './landmarks';
import { entriesOf, type Refuse, textsIn } from './patch-reasons';

/** Attributes of the page by which a landmark can be known, as an organisation names them. */
const KINDS = { testids: 'testid', icons: 'icon', names: 'name-attribute' } as const;

type HookKind = keyof typeof KINDS;
/** What is found by words and a place, or by two witnesses, gets no third one from outside. */
type Hookable = Exclude<LandmarkId, 'row.delete' | 'confirm.ok'>;

/** The attributes that an organisation adds, by landmark. */
export type Hooks = {
  readonly [L in Hookable]?: { readonly [K in HookKind]?: readonly string[] };
};

const MOST = 5;
/** No quotes and no brackets: the value becomes part of a selector. */
const HOOK = /^[\w./-]{3,64}$/;

/** The attributes of a patch; what cannot be taken is refused. */
export function hooksIn(part: unknown, refuse: Refuse): Hooks {
  const hooks: Record<string, Record<string, readonly string[]>> = {};
  for (const [landmark, kinds] of entriesOf(part, 'hooks', refuse)) {
    if (!isLandmark(landmark) || !isHookable(landmark)) {
      refuse(isLandmark(landmark) ? 'no-hook' : 'unknown-landmark', landmark);
      continue;
    }
    for (const [kind, list] of entriesOf(kinds, `hooks.${landmark}`, refuse)) {
      const at = `${landmark} ${kind}`;
      if (!Object.hasOwn(KINDS, kind)) refuse('unknown-field', at);
      for (const value of textsIn(list, MOST, at, refuse))
        if (!HOOK.test(value)) refuse('bad-hook', `${at}: ${value}`);
        else if (isTaken(value, landmark)) refuse('clash', `${landmark}: ${value}`);
        else {
          const own = hooks[landmark] ?? {};
          hooks[landmark] = { ...own, [kind]: [...(own[kind] ?? []), value] };
        }
    }
  }
  return hooks;

  /** Known as another landmark's already, or given to two. */
  function isTaken(value: string, landmark: string): boolean {
    const given = Object.entries(hooks).filter(([other]) => other !== landmark);
    if (given.some(([, kinds]) => Object.values(kinds).flat().includes(value))) return true;
    return Object.entries(LANDMARKS).some(
      ([other, guises]) =>
        other !== landmark && guises.some(({ signals }) => names(signals, value)),
    );
  }
}

function names(signals: readonly Signal[], value: string): boolean {
  return signals.some((signal) => 'values' in signal && signal.values.includes(value));
}

/** The landmarks that a patch switches off; what cannot be taken is refused. */
export function offIn(part: unknown, refuse: Refuse): readonly LandmarkId[] {
  if (part === undefined) return [];
  return textsIn(part, LANDMARK_IDS.size, 'off', refuse).filter((id): id is LandmarkId => {
    const known = isLandmark(id);
    if (!known) refuse('unknown-landmark', id);
    return known;
  });
}

const LANDMARK_IDS: ReadonlySet<string> = new Set<string>([
  ...Object.keys(LANDMARKS),
  'row.delete',
]);

function isLandmark(id: string): id is LandmarkId {
  return LANDMARK_IDS.has(id);
}

function isHookable(id: LandmarkId): id is Hookable {
  return id !== 'row.delete' && id !== 'confirm.ok';
}

/** The landmarks with the attributes that were added: one more voice each, and no weightier than ours. */
export function landmarksWith(hooks: Hooks): Landmarks {
  const known = Object.entries(LANDMARKS).map(([id, guises]) => {
    const [first, ...others] = guises;
    const signals = Object.entries(hooks[id as Hookable] ?? {}).map(
      ([kind, values]): Signal => ({ by: KINDS[kind as HookKind], values }),
    );
    return [id, [{ ...first, signals: [...first.signals, ...signals] }, ...others]] as const;
  });
  return Object.fromEntries(known) as unknown as Landmarks;
}
