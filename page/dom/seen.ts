import type { LandmarkId, Target } from '../../flow/types';
import type { View } from '../../flow/view';
import type { PageMap } from '../map';
import type { NodeSeen, PageSeen, RowSeen } from '../seen';
import type { Words } from '../words';
import { dialogFacts } from './dialog-facts';
import type { Look } from './look';
import { nameOf, textOf } from './name';
import { pageLangs } from './page-langs';
import { isTextField, PRESSABLE, ROLES } from './roles';
import {
  safeHook,
  safeLang,
  safePath,
  safeRole,
  safeStates,
  safeTag,
  safeText,
  safeType,
} from './safe';
import { topDialog } from './surface';
import { ownTexts } from './texts';
import { isVisible } from './visible';

/** Elements; a page that has more has told enough by then. */
const MOST = 300;

/** Facts of a view that are names of ours, numbers, or yes and no. Rows and keys are not among them. */
const FACTS =
  'menu of next form open chosen offered more country number choice code text problem'.split(' ');

/** What this page looks like for the guide, with nothing in it that is the person's. `host`: our own element. */
export function pageSeen(doc: Document, look: Look, map: PageMap, host: Element): PageSeen {
  const { words } = map;
  const dialog = topDialog(doc);
  const facts = dialog && dialogFacts(dialog, words, undefined);
  const { screen } = look.view;
  return {
    path: safePath(doc.location.pathname),
    langs: pageLangs(doc).map(safeLang),
    account: look.account !== undefined,
    screen,
    facts: factsOf(look.view),
    rows: rowsSeen(look),
    landmarks: Object.fromEntries(
      (Object.keys(map.landmarks) as LandmarkId[]).map((landmark) => [
        landmark,
        answer(look, { landmark }),
      ]),
    ),
    dialog: facts && {
      says: [...facts.says].join(' '),
      titles: [...facts.titles].join(' '),
      has: [...facts.has].join(' '),
    },
    structure: structureOf(dialog ?? doc.body, words, host),
  };
}

function factsOf(view: View): Record<string, string> {
  const facts = Object.entries(view).filter(([name]) => FACTS.includes(name));
  return Object.fromEntries(facts.map(([name, value]) => [name, String(value)]));
}

function rowsSeen(look: Look): RowSeen[] {
  if (look.view.screen !== 'list') return [];
  return look.view.methods.map(({ kind, deletable, key }) => ({
    kind,
    deletable,
    remove: answer(look, { landmark: 'row.delete', row: key }),
  }));
}

function answer(look: Look, target: Target) {
  return look.locate(target).is;
}

/** The visible elements that say or are something; boxes around them are left out, and what is in them moves up. */
function structureOf(root: Element | null, words: Words, host: Element): NodeSeen[] {
  let left = MOST;
  const visit = (element: Element): NodeSeen[] => {
    if (element === host || element.matches('script, style, template, noscript')) return [];
    const shown = isVisible(element);
    const node = shown && left > 0 ? nodeOf(element, words) : undefined;
    if (node !== undefined) left -= 1;
    const children = [...element.children].flatMap(visit);
    return node === undefined ? children : [{ ...node, children }];
  };
  return root === null ? [] : visit(root);
}

const TELLING = `${PRESSABLE}, ${ROLES.list}, ${ROLES.option}, ${ROLES.choice}, input, textarea, select, img, canvas, iframe, h1, h2, h3, h4, h5, h6`;

function nodeOf(element: Element, words: Words): Omit<NodeSeen, 'children'> | undefined {
  const hooks = ['data-testid', 'name', 'data-icon-name'].flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null ? [] : [`${attribute}=${safeHook(value)}`];
  });
  const role = safeRole(element);
  const own = ownTexts(element).length > 0 ? safeText(textOf(element), words) : undefined;
  const telling = hooks.length > 0 || role !== undefined || own !== undefined;
  if (!telling && !element.matches(TELLING)) return undefined;
  const name = isNamed(element) ? safeText(nameOf(element), words) : undefined;
  return {
    tag: safeTag(element),
    ...(role && { role }),
    type: safeType(element),
    hooks,
    states: safeStates(element),
    text: own,
    name,
  };
}

/** Has a name besides its text. */
function isNamed(element: Element): boolean {
  return element.matches('[aria-label], [aria-labelledby], [title]') || isTextField(element);
}
