import { createOverlay } from '../../components/overlay/overlay';
import type { Guidance } from '../../flow/guidance';
import { guide } from '../../flow/guide';
import { holdBack, type Press } from '../../flow/patience';
import { type Progress, record } from '../../flow/progress';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { type Look, look } from '../../page/dom/look';
import { quoteOf } from '../../page/dom/quote';
import { isEnabled } from '../../page/dom/roles';
import { watch } from '../../page/dom/watch';
import { witness } from '../../page/dom/witness';
import { type Settling, settle } from '../../page/settle';
import { type Client, connect, isNews } from '../../platform/client';
import type { Hello } from '../../platform/messages';
import { createTexts, type GuideTexts, type Lang } from '../../platform/texts';
import { calloutOf } from './callout';

interface Under {
  readonly move: Progress;
  readonly kept: boolean;
  readonly lang: Lang;
  readonly t: GuideTexts;
}

/** Lives as long as the page: asks for the move, looks when the page changes, and shows what follows. */
export function startSession(doc: Document): void {
  const life = new AbortController();
  const overlay = createOverlay(doc, { press });
  const client: Client = connect(end);
  let eyes: ReturnType<typeof witness> | undefined;
  let under: Under | undefined;
  let account: string | undefined;
  let settling: Settling = {};
  let seeking: Settling = {};
  let lastPress: Press | undefined;
  let shown: { guidance: Guidance; view: View; target: Element } | undefined;
  let lastChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  doc.addEventListener('click', notePress, { capture: true, passive: true, signal: life.signal });
  doc.addEventListener('keydown', onKey, { capture: true, signal: life.signal });
  client.onChange(() => void greet());
  void greet();

  function end(): void {
    life.abort();
    clearTimeout(timer);
    overlay.destroy();
  }

  /** Asks which move this page belongs to, in which language. */
  async function greet(): Promise<void> {
    const hello = await client.hello(account);
    if (hello === undefined || life.signal.aborted) return;
    under = underOf(hello);
    if (under === undefined) return rest(hello);
    if (eyes === undefined) {
      eyes = witness(doc, life.signal, step);
      watch(doc, overlay.host, life.signal, () => {
        lastChange = Date.now();
        step();
      });
    }
    step();
  }

  function underOf({ move, kept, lang, resources }: Hello): Under | undefined {
    if (move === undefined || resources === undefined) return undefined;
    return { move, kept, lang, t: createTexts(lang, 'guide', resources) };
  }

  /** No move is under way: nothing is pointed at, at most the launcher shows where to begin. */
  function rest({ lang, resources }: Hello): void {
    clearTimeout(timer);
    shown = undefined;
    const words = resources?.launcher;
    const here = /\/security-info\/?$/.test(doc.location.pathname);
    overlay.show(here && words ? { launcher: { id: 'launcher', label: words } } : {});
    void lang;
  }

  /** One look, and what follows from it. */
  function step(): void {
    if (under === undefined || eyes === undefined || life.signal.aborted) return;
    clearTimeout(timer);
    const now = Date.now();
    const seen = look(doc, eyes, under.move.salt);
    if (seen.account !== undefined && seen.account !== account) {
      account = seen.account;
      void greet();
      return;
    }
    const page = { busy: seen.busy, loaded: doc.readyState === 'complete', lastChange };
    const settled = settle(settling, seen.view, page, now);
    settling = settled.memory;
    again(settled.wait);
    const { view } = settled;
    if (isNews(under.move, view, account)) void report(view);
    const guidance = guide(record(under.move, view), view);
    const hold = holdBack(lastPress, guidance, view, now);
    again(hold || undefined);
    show(hold > 0 ? working(guidance) : guidance, view, seen, page, now);
  }

  async function report(view: View): Promise<void> {
    if (under === undefined) return;
    under = { ...under, move: record(under.move, view) };
    const told = await client.look(view, account);
    if (told === undefined) return;
    if (told.move === undefined) await greet();
    else if (under !== undefined) under = { ...under, move: told.move, kept: told.kept };
    step();
  }

  function show(
    guidance: Guidance,
    view: View,
    seen: Look,
    page: Parameters<typeof settle>[2],
    now: number,
  ): void {
    if (under === undefined) return;
    const found = guidance.target && seen.locate(guidance.target);
    if (guidance.target === undefined || found === undefined) return display(guidance, view, seen);
    if (found.is === 'found') {
      seeking = {};
      return isEnabled(found.element)
        ? display(guidance, view, seen, found.element)
        : display({ ...guidance, kind: 'waiting', say: 'busy', target: undefined }, view, seen);
    }
    // It may be on its way: said only of a page that has come to rest.
    const sought = settle(seeking, { screen: 'unknown' }, page, now);
    seeking = sought.memory;
    again(sought.wait);
    const lost = sought.view.screen === 'unknown';
    display(
      lost ? spoken(guidance, 'x.missing', 'lost') : spoken(guidance, 'x.loading', 'waiting'),
      view,
      seen,
    );
  }

  function display(guidance: Guidance, view: View, seen: Look, target?: Element): void {
    if (under === undefined) return;
    shown = target && { guidance, view, target };
    const row = guidance.target && seen.rowName(guidance.target);
    const quotes = { label: target && quoteOf(target), row };
    overlay.show({ callout: calloutOf(guidance, quotes, under), target });
  }

  function again(wait: number | undefined): void {
    if (wait === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(step, wait);
  }

  function press(id: string): void {
    if (id === 'launcher') void client.openPopup();
    else void say(id as Answer);
  }

  async function say(word: Answer): Promise<void> {
    const told = await client.answer(word, account);
    if (told?.move === undefined || under === undefined) return;
    under = { ...under, move: told.move, kept: told.kept };
    step();
  }

  /** The person pressed where we pointed. Not taken as the result; see `flow/patience.ts`. */
  function notePress(event: MouseEvent): void {
    if (!event.isTrusted || shown === undefined) return;
    if (!event.composedPath().includes(shown.target)) return;
    const { guidance, view } = shown;
    if (guidance.kind !== 'press' && guidance.kind !== 'choose') return;
    // The browser's own list is open now, and answers when something is picked in it.
    if (shown.target instanceof HTMLSelectElement) return;
    lastPress = { guidance, view, at: Date.now() };
    // The page shows nothing after its pairing link was pressed: see `flow/steps.ts`.
    if (guidance.say === 'pair-link') void say('did:4m.10');
    again(0);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyN') {
      event.preventDefault();
      event.stopImmediatePropagation();
      overlay.focus();
    }
  }
}

function working(guidance: Guidance): Guidance {
  return spoken(guidance, 'x.working', 'waiting');
}

/** The same place in the move, with words of ours and nothing to point at. */
function spoken(
  guidance: Guidance,
  step: 'x.working' | 'x.missing' | 'x.loading',
  kind: 'waiting' | 'lost',
): Guidance {
  const { primary: _primary, ...rest } = guidance;
  return { ...rest, step, kind, say: step.slice(2), target: undefined, choices: [] };
}
