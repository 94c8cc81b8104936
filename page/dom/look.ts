import type { LandmarkId, MethodKind, Target } from '../../flow/types';
import type { View } from '../../flow/view';
import type { PageMap } from '../map';
import { belongs, isWizard } from '../places';
import { recogniseDialog } from '../recognise-dialog';
import type { Words } from '../words';
import { accountOf } from './account';
import { defaultIn, defaultLineIn } from './default-line';
import { dialogFacts } from './dialog-facts';
import { viewOfDialog } from './dialog-view';
import { wrongDoors } from './doors';
import { type Ask, type Found, find, type Scopes } from './find';
import { createMemory, inMoment } from './memory';
import { problemsOf } from './problems';
import { isEnabled } from './roles';
import { type Row, rowsOf } from './rows';
import { isRegister, optionLists, surfaceOf } from './surface';
import { isVisible } from './visible';
import type { Witness } from './witness';

/** One look at the page: what was recognised, and the way to the elements behind it. */
export interface Look {
  readonly view: View;
  /** The page shows that it is working (a spinner, shimmer) outside a dialog. */
  readonly busy: boolean;
  /** Something is drawn and not yet in its place: of that the page says nothing. */
  readonly comes: boolean;
  readonly account: string | undefined;
  /** Where a step points; asked of the same moment as the view. */
  readonly locate: (target: Target) => Found;
  /** The page's own name for the row that a step points into. */
  readonly rowName: (target: Target) => string | undefined;
}

const BUSY = '.ms-Spinner, .ms-Shimmer-container, [role="progressbar"], [aria-busy="true"]';

/** Looks at the page once. Reads only; `map`: by what it is read, `salt` is for the keys of rows. */
export function look(doc: Document, witness: Witness, map: PageMap, salt: string): Look {
  const moment = createMemory();
  const seen = inMoment(moment, () => lookOnce(doc, witness, map, salt));
  return {
    ...seen,
    locate: (target) => inMoment(moment, () => seen.locate(target)),
    rowName: (target) => inMoment(moment, () => seen.rowName(target)),
  };
}

function lookOnce(doc: Document, witness: Witness, map: PageMap, salt: string): Look {
  const { words } = map;
  const dialog = surfaceOf(doc) ?? null;
  const { open: list = null, comes } = optionLists(doc);
  const body = doc.body as HTMLElement | null;
  const line = (): Element | null => (body && defaultLineIn(body, words)) ?? null;
  const scopes: Scopes = {
    ...{ page: body, dialog, 'open-list': list, choices: list ?? dialog },
    get 'default-line'() {
      return line();
    },
  };
  const ask = (landmark: Exclude<LandmarkId, 'row.delete'>) =>
    find(map.landmarks[landmark], scopes, words);
  let read: readonly Row[] | undefined;
  // Not read before somebody asks: under a dialog mostly nobody does.
  const rows = (): readonly Row[] => {
    read ??= body === null ? [] : listIn(body, dialog, words, salt, ask);
    return read;
  };
  witness.dialogIs(dialog !== null);
  if (dialog === null) watchDeletes(witness, rows());
  const shown =
    dialog === null
      ? viewOfPage(doc, rows(), line, words, ask)
      : viewOver(dialog, list, map, witness, ask);
  const view = isRegister(doc) ? forced(shown) : shown;
  const locate = (target: Target): Found => {
    if (!belongs(target.landmark, view.screen)) return { is: 'missing' };
    // Switched off by the organisation: what it looks like is still a fact, but nothing is certain.
    if (map.off.includes(target.landmark)) return { is: 'ambiguous' };
    return target.landmark === 'row.delete'
      ? deleteOf(rows(), target.row)
      : drawn(ask(target.landmark));
  };
  return {
    view,
    busy: [...doc.querySelectorAll(BUSY)].some((one) => !dialog?.contains(one) && isVisible(one)),
    comes,
    account: accountOf(doc, () => rows().map(({ element }) => element)),
    locate,
    rowName: (target) => rows().find((row) => row.key === target.row)?.name,
  };
}

/** On that page: the same wizard without a list behind it, and no other page of the site. */
function forced(view: View): View {
  if (isWizard(view) || view.screen === 'picker') return { ...view, isForced: true };
  return view.screen === 'register-done' ? view : { screen: 'register' };
}

function listIn(
  page: Element,
  dialog: Element | null,
  words: Words,
  salt: string,
  ask: Ask,
): readonly Row[] {
  const added = ask('list.add');
  const add = added.is === 'found' ? added.element : undefined;
  return rowsOf(page, { dialog, add }, words, salt);
}

function viewOver(
  dialog: Element,
  list: Element | null,
  { words, screens }: PageMap,
  witness: Witness,
  ask: Ask,
): View {
  const screen = recogniseDialog(dialogFacts(dialog, words, witness.before()), screens);
  witness.screenIs(screen);
  const problem = problemsOf(dialog, words);
  const view = viewOfDialog(screen, { dialog, list, words, witness, ask, problem });
  const doors = wrongDoors(view, dialog, words, ask);
  if (doors !== undefined) witness.watchDoors(doors);
  return view;
}

function viewOfPage(
  doc: Document,
  rows: readonly Row[],
  line: () => Element | null,
  words: Words,
  ask: Ask,
): View {
  const here = /\/security-info\/?$/.test(doc.location.pathname);
  if (here && rows.length === 0 && problemsOf(doc.body, words).length > 0)
    return { screen: 'page-error' };
  const add = ask('list.add');
  if (here && (add.is === 'found' || rows.length > 0)) {
    const box = line();
    const kind = box === null ? undefined : defaultIn(box, words);
    return {
      screen: 'list',
      methods: rows.map(({ kind, key, words, deletable }) => ({ kind, key, words, deletable })),
      ...(kind === undefined ? {} : { default: kind }),
    };
  }
  if (here) return { screen: 'unknown' };
  if (ask('nav.security-info').is === 'found') return { screen: 'elsewhere', menu: 'shown' };
  const folded = ask('nav.security-info').is === 'missing' && ask('nav.menu').is === 'found';
  return folded ? { screen: 'elsewhere', menu: 'folded' } : { screen: 'unknown' };
}

function watchDeletes(witness: Witness, rows: readonly Row[]): void {
  const deletes = new Map<Element, { kind: MethodKind; key: string }>();
  for (const { removes, kind, key } of rows)
    for (const remove of removes) deletes.set(remove, { kind, key });
  witness.watchDeletes(deletes);
}

/** A radio button is often a transparent input under a drawn one: what a person sees and presses is its label. */
function drawn(found: Found): Found {
  if (found.is !== 'found' || !(found.element instanceof HTMLInputElement)) return found;
  const { element } = found;
  if (element.type !== 'radio' || getComputedStyle(element).opacity !== '0') return found;
  const label = [...(element.labels ?? [])].find(isVisible);
  return label === undefined ? found : { is: 'found', element: label };
}

function deleteOf(rows: readonly Row[], key: string | undefined): Found {
  const row = rows.find((one) => one.key === key);
  if (row === undefined || row.removes.length === 0) return { is: 'missing' };
  if (row.remove === undefined) return { is: 'ambiguous' };
  return isEnabled(row.remove) ? { is: 'found', element: row.remove } : { is: 'missing' };
}
