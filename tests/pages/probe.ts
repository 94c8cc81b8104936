import type { Target } from '../../flow/types';
import type { ScreenId } from '../../flow/view';
import { look } from '../../page/dom/look';
import { quoteOf } from '../../page/dom/quote';
import { isVisible } from '../../page/dom/visible';
import { witness } from '../../page/dom/witness';
import { createMap, type PageMap } from '../../page/map';
import { mapFor as dataFor } from '../../page/map-data';
import { belongs } from '../../page/places';
import { BLINDING, HARMLESS, HOOKS } from './perturb';
import type { Case } from './perturb/cases';
import type { Means, Perturbation } from './perturb/perturbation';
import { createRandom } from './perturb/random';
import type { State } from './snapshot';
import { isRight, LANDMARK_IDS, MARK, markFor, RIGHT, truthOf } from './truth';

/** What one look at a page came to. */
export interface Answer {
  readonly screen: string;
  /** The landmarks that were found, and rightly so. */
  readonly right: readonly string[];
  /** Those where something else would be pointed at, and what. */
  readonly wrong: readonly string[];
}

const known = new Map<string, PageMap>();

function mapFor(lang: string): PageMap {
  const map = known.get(lang) ?? createMap(dataFor([lang]));
  known.set(lang, map);
  return map;
}

/** Makes this document show the recorded page. */
async function mount({ html, lang, path }: State): Promise<void> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', path);
  document.documentElement.lang = lang;
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceWith(document.adoptNode(page.body));
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
  // A picture has no size before it is there.
  await Promise.all([...document.images].map((image) => image.decode()));
}

/** One look at the page that is shown, and every landmark asked for. */
function answer(lang: string): Answer {
  const end = new AbortController();
  const seen = look(
    document,
    witness(document, end.signal, () => {}),
    mapFor(lang),
    'salt',
  );
  end.abort();
  const right: string[] = [];
  const wrong: string[] = [];
  for (const [asked, target] of targets(seen.view)) {
    const at = seen.locate(target);
    if (at.is !== 'found') continue;
    const name = truthOf(at.element) ?? `<${at.element.localName}>`;
    if (isRight(asked, name)) right.push(target.landmark);
    else wrong.push(`${asked} at ${name}`);
  }
  return { screen: seen.view.screen, right, wrong };
}

function targets(view: ReturnType<typeof look>['view']): [name: string, target: Target][] {
  return LANDMARK_IDS.flatMap((landmark): [string, Target][] => {
    if (landmark !== 'row.delete') return [[landmark, { landmark }]];
    if (view.screen !== 'list') return [];
    return view.methods.map(({ kind, key }) => [`row.delete ${kind}`, { landmark, row: key }]);
  });
}

/** The landmarks that are right on a page of this screen: those whose marked element a person sees there. */
function expected(screen: string): string[] {
  const marked = [...document.querySelectorAll(`[${MARK}]`)].filter(isVisible);
  const names = marked.map((one) => one.getAttribute(MARK) ?? '');
  return LANDMARK_IDS.filter(
    (landmark) =>
      belongs(landmark, screen as ScreenId) && names.some((name) => RIGHT[landmark].test(name)),
  );
}

/** A perturbed page, looked at before and after. */
export interface Perturbed {
  /** What was found on the page as it was. */
  readonly before: readonly string[];
  readonly after: Answer;
}

/** Shows the state, changes it as the case says, and looks again. What blinds comes last: twins are twins then. */
async function perturbed(
  state: State,
  { changes, blinding, seed }: Case,
  known: Omit<Means, 'random'>,
): Promise<Perturbed> {
  await mount(state);
  const before = answer(state.lang).right;
  const means = { random: createRandom(seed), ...known };
  const all: Record<string, Perturbation> = { ...HARMLESS, ...HOOKS, ...BLINDING };
  for (const name of blinding === null ? changes : [...changes, blinding]) all[name]?.(means);
  return { before, after: answer(state.lang) };
}

/** The page with each landmark marked where it is found now, for a person to read and to put right. */
function draft(lang: string) {
  const seen = look(
    document,
    witness(document, AbortSignal.abort(), () => {}),
    mapFor(lang),
    'salt',
  );
  const found = targets(seen.view).flatMap(([asked, target]) => {
    const at = seen.locate(target);
    return at.is === 'found' ? [{ asked, target, element: at.element }] : [];
  });
  for (const { asked, target, element } of found)
    element.setAttribute(MARK, markFor(target.landmark, asked.split(' ')[1] ?? ''));
  return {
    screen: seen.view.screen,
    one: [...new Set(found.map(({ target }) => target.landmark))],
    marks: found.map(({ asked, element }) => `${asked}: ${quoteOf(element)}`),
    html: document.documentElement.outerHTML,
  };
}

const probe = { mount, answer, expected, perturbed, draft };

declare global {
  interface Window {
    /** Only in the page that `openProbe` makes. */
    readonly probe: typeof probe;
  }
}

Object.assign(window, { probe });
