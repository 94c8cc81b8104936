import type { LandmarkId } from '../../flow/types';
import type { Guises, Landmark, RoleGroup, Scope, Signal } from '../landmark';
import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { allIn } from './all-in';
import { innermost } from './group';
import { hooked } from './hooked';
import { nameOf, textOf } from './name';
import { isNamed } from './named';
import { isTextField, opensApp, ROLES } from './roles';
import { tileOf } from './tiles';
import { isVisible } from './visible';

/** 0, 1 and many are different answers. */
export type Found =
  | { readonly is: 'found'; readonly element: Element }
  | { readonly is: 'missing' }
  | { readonly is: 'ambiguous' };

/** Looks for a landmark that needs no row. */
export type Ask = (landmark: Exclude<LandmarkId, 'row.delete'>) => Found;

/** Where to look, for each scope; null where it is not there now. */
export type Scopes = Readonly<Record<Scope, Element | null>>;

/** Looks for a landmark in each of its guises; the first that is not missing is the answer. */
export function find(guises: Guises, scopes: Scopes, words: Words): Found {
  for (const guise of guises) {
    const found = findOne(guise, scopes, words);
    if (found.is !== 'missing') return found;
  }
  return { is: 'missing' };
}

/**
 * Each of a landmark's signals names elements; the silent ones do not count, those that speak must agree on exactly one
 * element. Fewer voices than needed, or none in common, is ambiguous. Whether a thing is seen costs more than what it says,
 * and is asked last.
 */
function findOne(landmark: Landmark, scopes: Scopes, words: Words): Found {
  const scope = scopes[landmark.scope];
  if (scope === null) return { is: 'missing' };
  const things = elementsOf(landmark.roles, scope, scopes);
  const voices = landmark.signals
    .map((signal) => speaks(signal, things, scope, words, landmark.roles).filter(isVisible))
    .filter((voice) => voice.length > 0);
  const [first, ...others] = voices;
  if (first === undefined) return { is: 'missing' };
  const [element, ...more] = others.reduce<readonly Element[]>(agree, first);
  if (element === undefined || more.length > 0 || voices.length < landmark.need)
    return { is: 'ambiguous' };
  return isDenied(element, landmark, words) ? { is: 'ambiguous' } : { is: 'found', element };
}

/** Its own words say that it is a way back or aside, and the landmark is none: hooks and places can be wrong. */
function isDenied(element: Element, { signals }: Landmark, words: Words): boolean {
  const own = signals.flatMap((signal) => (signal.by === 'words' ? [signal.key] : []));
  const name = textOf(element) || nameOf(element);
  if (own.length === 0 || own.some((key) => words.is(key, name))) return false;
  return ASIDE.some((key) => !own.includes(key) && words.is(key, name));
}

/** What two voices have in common; one element inside the other is the same thing, and its frame stands for it. */
function agree(a: readonly Element[], b: readonly Element[]): Element[] {
  const common = a.flatMap((one) =>
    b.flatMap((other) => (one.contains(other) ? [one] : other.contains(one) ? [other] : [])),
  );
  return [...new Set(common)];
}

function elementsOf(roles: readonly RoleGroup[], scope: Element, scopes: Scopes): Element[] {
  const all = roles.flatMap((role) => {
    const things = allIn(scope, ROLES[role]);
    return role === 'field' ? things.filter(isTextField) : things;
  });
  const dialog = scopes.dialog;
  // The page is what is not in the dialog.
  const outside = scope !== dialog && dialog !== null && !dialog.contains(scope);
  const unique = roles.length > 1 ? [...new Set(all)] : all;
  return outside ? unique.filter((element) => !dialog.contains(element)) : unique;
}

function speaks(
  signal: Signal,
  things: readonly Element[],
  scope: Element,
  words: Words,
  roles: readonly RoleGroup[],
): Element[] {
  switch (signal.by) {
    case 'testid':
      return hooked(signal.values, things, scope, words, roles);
    case 'icon': {
      const icons = signal.values.flatMap((name) => allIn(scope, `[data-icon-name="${name}"]`));
      return things.filter((one) => icons.some((icon) => icon !== one && one.contains(icon)));
    }
    case 'name-attribute':
      return things.filter((one) => signal.values.includes(one.getAttribute('name') ?? ''));
    case 'href':
      return things.filter((one) => pathOf(one).endsWith(signal.end));
    case 'opens-app':
      return things.filter(opensApp);
    case 'within':
      return things.filter((one) => one.closest(signal.part) !== null);
    case 'contains':
      return things.filter((one) => shows(one, signal.text));
    case 'dial-code':
      return things.filter((one) => shows(one, words.dialCode));
    case 'lacks':
      return lacking(things.filter(isVisible), signal.text);
    case 'beside':
      return beside(things.filter(isVisible), signal.key, words);
    case 'input-type':
      return things.filter((one) => one.getAttribute('type') === signal.type);
    case 'primary':
      return things.filter((one) => one.matches('.ms-Button--primary, [type="submit"]'));
    case 'other':
      return exceptWaysBack(things.filter(isVisible), words);
    case 'only':
      return only(things.filter(isVisible));
    case 'words':
      return roles.includes('tile')
        ? named(signal.key, things, scope, words)
        : things.filter((one) => isNamed(one, signal.key, words));
  }
}

function only(things: readonly Element[]): Element[] {
  return things.length === 1 ? [...things] : [];
}

/** Options by their whole name, tiles by a title inside them. */
function named(key: WordKey, things: readonly Element[], scope: Element, words: Words): Element[] {
  const whole = things.filter((one) => isNamed(one, key, words) && isVisible(one));
  if (whole.length > 0) return innermost(whole);
  return tileOf(key, scope, words);
}

/** What a thing shows without its spaces; of a native list only what is chosen in it. */
export function shownOn(element: Element): string {
  const text =
    element instanceof HTMLSelectElement
      ? (element.selectedOptions[0]?.label ?? '')
      : textOf(element) || nameOf(element);
  return text.normalize('NFKC').replace(/\s/g, '');
}

function shows(element: Element, text: string): boolean {
  return shownOn(element).toUpperCase().includes(text);
}

/** Of exactly two the one that is not called so. Where neither or both are, nothing is told apart. */
function beside(things: readonly Element[], key: WordKey, words: Words): Element[] {
  const rest = things.filter((one) => !isNamed(one, key, words));
  return things.length === 2 && rest.length === 1 ? rest : [];
}

/** Of things that show a text and things that do not the latter. Where none shows it nothing is told apart. */
function lacking(things: readonly Element[], text: string): Element[] {
  const rest = things.filter((one) => !shows(one, text));
  return rest.length < things.length ? rest : [];
}

/** Says nothing where no way back is recognised: then nothing is told apart. */
function exceptWaysBack(things: readonly Element[], words: Words): Element[] {
  const named = things.filter((one) => textOf(one) !== '');
  const rest = named.filter((one) => !isWayBack(one, words));
  return rest.length < named.length ? rest : [];
}

function isWayBack(element: Element, words: Words): boolean {
  const name = textOf(element);
  return WAYS_BACK.some((key) => words.is(key, name));
}

const WAYS_BACK = ['cancel', 'back', 'close'] as const;
const ASIDE = [...WAYS_BACK, 'cantScan', 'otherApp', 'otherWay', 'resendCode', 'showMore'] as const;

function pathOf(element: Element): string {
  const href = element.getAttribute('href');
  if (href === null) return '';
  return new URL(href, element.baseURI).pathname.replace(/\/$/, '');
}
