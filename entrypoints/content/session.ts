import { paint } from '../../components/callout/Callout';
import { createOverlay } from '../../components/overlay/overlay';
import { orphaned } from '../../flow/aim';
import type { Guidance } from '../../flow/guidance';
import { codeIn } from '../../flow/hand-over-code';
import type { Press } from '../../flow/patience';
import { record } from '../../flow/record';
import { isDated, isTold, type Told, telling, toldOf } from '../../flow/sight';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { pageLangs } from '../../page/dom/page-langs';
import { watch } from '../../page/dom/watch';
import { witness } from '../../page/dom/witness';
import { type Client, isNews } from '../../platform/client';
import type { Told as Answered, Hello } from '../../platform/messages';
import { createOutbox } from '../../platform/outbox';
import { calloutOf, STEPS } from './callout';
import { createFarewell, isAnswered } from './farewell';
import { LAUNCHER, launcherOn } from './launcher';
import { createLeading, type Shown, type Step } from './leading';
import { pressOf } from './presses';
import { seenNow } from './seeing';
import { createShortcut } from './shortcut';
import { type Under, underOf } from './under';

/** Lives as long as the page: asks over `connect`'s line for its move, looks when it changes, tells what was learnt. */
export function startSession(doc: Document, connect: (onGone: () => void) => Client): void {
  const life = new AbortController();
  const { signal } = life;
  const shortcut = createShortcut(signal, () => overlay.focus());
  const overlay = createOverlay(doc, { paint, press: pressOurs, replaced });
  let lead: ReturnType<typeof createLeading> | undefined;
  let under: Under | undefined;
  let account: string | undefined;
  let lastPress: Press | undefined;
  let said: Guidance | undefined;
  let shown: Shown | undefined;
  let told: Told = {};
  let last: Step | undefined;
  let langs: readonly string[] = [];
  let lastChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of its own: a page that changes all the time looks again and again, and must not put off the question. */
  let greeting: ReturnType<typeof setTimeout> | undefined;
  const client = connect(leave);
  const farewell = createFarewell(window, signal);
  const outbox = createOutbox(client, signal, take, noteTime);
  doc.addEventListener('click', notePress, { capture: true, passive: true, signal });
  doc.addEventListener('visibilitychange', restHidden, { signal });
  client.onChange(() => void greet());
  const code = codeIn(doc.location.hash);
  // At once: a page that asks for a sign-in first leaves in a moment, and its address with it.
  if (code !== undefined) void client.handedOver(code);
  client.onKeys(shortcut.press);
  client.onSee(() => seenNow(doc, under, last, overlay.host));
  void greet();

  function end(): void {
    quiet();
    overlay.destroy();
  }

  /** Nothing is asked, heard or looked at any more. What is on the page stays as it is. */
  function quiet(): void {
    life.abort();
    clearTimeout(timer);
    clearTimeout(greeting);
  }

  /** A newer guide has this page now; the extension may well be behind both of us. */
  function replaced(): void {
    client.stop();
    end();
  }

  /** The extension was updated or switched off: in the middle of a move that is said, and it is our last word. */
  function leave(): void {
    if (under === undefined || said === undefined) {
      end();
      return;
    }
    quiet();
    overlay.show({ callout: calloutOf(orphaned(said), {}, under) });
  }

  /** Asks which move this page belongs to, in which language. */
  async function greet(): Promise<void> {
    clearTimeout(greeting);
    langs = pageLangs(doc);
    const asked = account;
    const hello = await client.hello(langs, asked);
    if (signal.aborted || asked !== account) return;
    if (hello === undefined) {
      // No answer now: what is known already still has to fit the page.
      step();
      if (under === undefined || under.account !== account)
        greeting = setTimeout(() => void greet(), GREET_AGAIN);
      return;
    }
    shortcut.bind(hello);
    under = underOf(hello, asked, outbox);
    if (under === undefined) return rest(hello);
    if (lead === undefined) {
      lead = createLeading(doc, overlay, witness(doc, signal, step));
      watch(doc, overlay.host, signal, () => {
        lastChange = Date.now();
        step();
      });
    }
    step();
  }

  /** A hidden tab does nothing; the greeting when it is shown again brings the look. It may have changed meanwhile. */
  function restHidden(): void {
    clearTimeout(timer);
    clearTimeout(greeting);
    if (doc.hidden) last = undefined;
    else lastChange = Date.now();
  }

  /** No move is under way: nothing is pointed at, at most the launcher shows where to begin. */
  function rest(hello: Hello): void {
    clearTimeout(timer);
    // In sight to the end of its move, and nobody had overtaken it: with the next one its list is not an old one.
    if (last?.view.screen === 'list' && last.sight !== undefined) told = { at: Date.now() };
    said = shown = last = undefined;
    farewell.ask(false);
    overlay.show(launcherOn(doc.location, hello));
  }

  /** One look, what follows from it, and what it teaches. */
  function step(): void {
    if (signal.aborted || doc.hidden || !client.lives()) return;
    if (under === undefined || lead === undefined) return;
    clearTimeout(timer);
    // The page says its language late, or is translated under our feet.
    if (pageLangs(doc).join() !== langs.join()) void greet();
    const { move } = under;
    const now = lead(under, lastPress, lastChange, told);
    ({ said, shown } = now);
    last = now;
    farewell.ask(said.notes.includes('open-window'));
    if (isAnswered(lastPress, now.view)) farewell.stays();
    if (now.wait !== undefined) timer = setTimeout(step, now.wait);
    if (now.account !== undefined && now.account !== under.account) {
      // Another account has another move, or none.
      if (now.account === account) return;
      account = now.account;
      told = {};
      void greet();
      return;
    }
    told = toldOf(told, move);
    if (now.sight === undefined || isTold(told, now.view, now.sight)) return;
    told = telling(told, now.view, now.sight);
    if (isNews(move, now.view, account)) void report(under, now.view);
  }

  async function report(known: Under, view: View): Promise<void> {
    under = { ...known, move: record(known.move, view) };
    take(await outbox.look(view, known.move, account));
  }

  /** What this page tells is no older than what is known then. */
  function noteTime(what: View | Answer, { move }: Answered): void {
    if (isDated(what)) told = { ...told, at: move?.seenAt };
  }

  async function say(word: Answer): Promise<void> {
    if (under !== undefined) take(await outbox.answer(word, under.move, account));
  }

  function take(answer: Answered | undefined): void {
    if (answer === undefined || under === undefined || signal.aborted) return;
    if (answer.move === undefined) void greet();
    else {
      under = { ...under, move: outbox.onTop(answer.move, account), kept: answer.kept };
      step();
    }
  }

  function pressOurs(id: string): void {
    if (id === LAUNCHER || id === STEPS) void client.open(id);
    else void say(id as Answer);
  }

  /** The person pressed where we pointed. Not taken as the result; see `flow/patience.ts`. */
  function notePress(event: MouseEvent): void {
    const press = client.lives() ? pressOf(event, shown) : undefined;
    if (press === undefined) return;
    lastPress = press;
    farewell.letGo();
    if (press.guidance.says !== undefined) void say(press.guidance.says);
    clearTimeout(timer);
    timer = setTimeout(step);
  }
}

/** How long after a question for the page's move that nobody heard it is asked again; ms. */
const GREET_AGAIN = 1000;
