import type { Overlay } from '../../components/overlay/model';
import { type Aim, aimed, heldBack, outdated } from '../../flow/aim';
import type { Guidance } from '../../flow/guidance';
import { guide } from '../../flow/guide';
import { holdBack, type Press } from '../../flow/patience';
import { record } from '../../flow/record';
import { type Age, aged, isTold, sightOf, type Told, toldOf } from '../../flow/sight';
import type { LandmarkId } from '../../flow/types';
import type { View } from '../../flow/view';
import { isCovered } from '../../page/dom/covered';
import type { Found } from '../../page/dom/find';
import { type Look, look } from '../../page/dom/look';
import { quoteOf } from '../../page/dom/quote';
import { isEnabled } from '../../page/dom/roles';
import { windowOf } from '../../page/dom/window';
import type { Witness } from '../../page/dom/witness';
import { wordOf } from '../../page/landmark-words';
import type { PageMap } from '../../page/map';
import { type PageState, type Settling, settle } from '../../page/settle';
import type { PageTexts } from '../../platform/page-texts';
import { calloutOf, type Quotes } from './callout';
import type { Under } from './under';

/** What was pointed at last; for noticing the press on it. */
export interface Shown {
  readonly guidance: Guidance;
  readonly view: View;
  readonly target: Element;
}

export interface Step {
  readonly look: Look;
  readonly view: View;
  readonly account: string | undefined;
  readonly said: Guidance;
  readonly shown: Shown | undefined;
  /** What this look tells, for telling it to the others when it is something new; undefined where it is behind them. */
  readonly sight: string | undefined;
  /** Look again after so many ms even if the page does not change; undefined: no need. */
  readonly wait: number | undefined;
}

/** What is drawn and not in its place is looked for again so soon, and so long after the page's last change; ms. */
const FRAME = 16;
const COMES = 300;

const LOADING: View = { screen: 'loading' };

/** Looks, derives what to say, and shows it. Remembers between looks only what settling needs. */
export function createLeading(doc: Document, overlay: Overlay, witness: Witness) {
  let age: Age = { since: Date.now() };
  let settling: Settling = {};
  let seeking: Settling = {};

  /**
   * One look and what follows. `lastChange`: when the page changed last, on `Date.now()`'s clock; `before`: what
   * this page has told last, of a list for instance. Another tab may have seen a newer one since.
   */
  return function lead(
    under: Under,
    press: Press | undefined,
    lastChange: number,
    before: Told,
  ): Step {
    const told = toldOf(before, under.move);
    const now = Date.now();
    const seen = look(doc, witness, under.map, under.move.salt);
    // A page that does not show its account yet may be somebody else's: its list has to stand still for longer.
    const isList = seen.view.screen === 'list';
    const whose = isList && under.move.account !== undefined && seen.account === undefined;
    const page = { busy: seen.busy || whose, loaded: doc.readyState === 'complete', lastChange };
    // Until it is known which move is this account's, there is nothing to be said of it, and nothing to be pressed.
    const strange = seen.account !== undefined && seen.account !== under.account;
    const settled = settle(settling, seen.view, page, now);
    settling = settled.memory;
    const view = strange ? LOADING : settled.view;
    const sight = sightOf(under.move, view);
    const isKnown = view.screen === 'list' && isTold(told, view, sight);
    const { isOld, ...aging } = aged(age, under.move, view, told, now);
    age = aging.age;
    const derived = guide(isKnown || isOld ? under.move : record(under.move, view), view);
    const guidance = isOld ? outdated(derived) : derived;
    const hold = holdBack(press, guidance, view, now);
    const { said, found, wait, aim } =
      hold > 0
        ? { said: heldBack(guidance), found: undefined, wait: hold, aim: undefined }
        : sought(guidance, seen, page, now);
    // Fluent's list can be drawn and still be covered for a frame or two, and no event tells of that either: in half of the
    // walks it was met only when its animation had ended, 21 frames later (2026-11-29).
    const isComing = seen.comes || aim === 'covered';
    const comes = isComing && now - lastChange < COMES ? FRAME : undefined;
    const target = said.target !== undefined && found?.is === 'found' ? found.element : undefined;
    const quotes = quotesOf(said, seen, target, under);
    overlay.show({ callout: calloutOf(said, quotes, under), target });
    return {
      look: seen,
      view,
      account: seen.account,
      said,
      sight: isOld ? undefined : sight,
      shown: target && { guidance: said, view, target },
      wait: soonest(settled.wait, wait, comes),
    };
  };

  /** Looks for the step's target. One that is missing may be on its way: that is said only of a page at rest. */
  function sought(guidance: Guidance, seen: Look, page: PageState, now: number) {
    const found = guidance.target && seen.locate(guidance.target);
    const aim = aimOf(found, overlay.host);
    if (aim !== 'missing' && aim !== 'ambiguous') {
      seeking = {};
      return { said: aimed(guidance, aim, true), found, wait: undefined, aim };
    }
    const rest = settle(seeking, { screen: 'unknown' }, page, now);
    seeking = rest.memory;
    const atRest = rest.view.screen === 'unknown';
    return { said: aimed(guidance, aim, atRest), found, wait: rest.wait, aim };
  }
}

function aimOf(found: Found | undefined, ours: Element): Aim {
  if (found === undefined) return 'found';
  if (found.is !== 'found') return found.is;
  if (!isEnabled(found.element)) return 'off';
  return isCovered(found.element, ours) ? 'covered' : 'found';
}

function quotesOf(
  { target: meant, named }: Guidance,
  seen: Look,
  target: Element | undefined,
  { t, map }: Under,
): Quotes {
  if (named !== undefined)
    return {
      label: nameOf(named.landmark, t, map),
      row: seen.rowName(named) || t('thing/phone'),
    };
  return {
    label: target && quoteOf(target),
    row: meant && seen.rowName(meant),
    window: target && windowOf(target.ownerDocument),
  };
}

/** In the person's language; the page's own word beside it can be another than the one that stands there. */
function nameOf(landmark: LandmarkId, t: PageTexts, map: PageMap): string {
  const ours = t(`thing/${landmark}`);
  const theirs = wordOf(landmark, map);
  return theirs === undefined || theirs === ours ? ours : `${ours} / ${theirs}`;
}

function soonest(...waits: readonly (number | undefined)[]): number | undefined {
  const known = waits.filter((wait) => wait !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
