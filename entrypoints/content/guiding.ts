import type { CalloutModel, Overlay } from '../../components/overlay/model';
import { orphaned } from '../../flow/aim';
import type { Press } from '../../flow/patience';
import { record } from '../../flow/record';
import { isDated, isNews, isTold, type Told, telling, toldOf } from '../../flow/sight';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { watch } from '../../page/dom/watch';
import { witness } from '../../page/dom/witness';
import type { Seen } from '../../page/seen';
import type { Client } from '../../platform/client';
import type { Told as Answered, Hello } from '../../platform/messages';
import { createOutbox } from '../../platform/outbox';
import { calloutOf } from './callout';
import { createFarewell, isAnswered } from './farewell';
import { createLeading, type Step } from './leading';
import { pressOf } from './presses';
import { seenNow } from './seeing';
import { type Under, underOf } from './under';

/** What leads through a move, from its first sight on this page. */
export interface Guiding {
  /** The background's answer for this account; answers whether a move is under way, and leads through it if so. */
  take(hello: Hello, account: string | undefined): boolean;
  /** Does it lead through the move of this account? */
  leads(account: string | undefined): boolean;
  /** One look, what follows from it, and what it teaches. */
  step(): void;
  /** The person pressed something of the page. */
  pressed(event: MouseEvent): void;
  /** The person's word. */
  say(word: Answer): Promise<void>;
  /** What it sees, for a report. */
  seen(): Seen;
  /** What is said when the extension has gone in the middle of a move; undefined where none is. */
  lastWord(): CalloutModel | undefined;
}

/** What the session does for it. */
interface On {
  /** Asks for the move again. */
  readonly greet: () => void;
  /** The same, where the page's language is not the one that it was asked in. */
  readonly followLanguage: () => void;
  /** The page shows this account, whose move it is not; answers whether that was news. */
  readonly followAccount: (account: string) => boolean;
  /** For which account the move was asked last. */
  readonly account: () => string | undefined;
}

/** Looks when the page changes, says what to do, and tells over `client` what was learnt. */
export function createGuiding(
  doc: Document,
  overlay: Overlay,
  client: Client,
  signal: AbortSignal,
  on: On,
): Guiding {
  let under: Under | undefined;
  let lastPress: Press | undefined;
  let told: Told = {};
  /** In sight, and what stands on the page: in a hidden tab only the latter. */
  let last: Step | undefined;
  let standing: Step | undefined;
  let lastChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const farewell = createFarewell(window, signal);
  const outbox = createOutbox(client, signal, take, noteTime);
  const lead = createLeading(doc, overlay, witness(doc, signal, step));
  watch(doc, overlay.host, signal, () => {
    lastChange = Date.now();
    step();
  });
  doc.addEventListener('visibilitychange', restHidden, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** A hidden tab does nothing; the greeting when it is shown again brings the look. It may have changed meanwhile. */
  function restHidden(): void {
    clearTimeout(timer);
    if (doc.hidden) last = undefined;
    else lastChange = Date.now();
  }

  function rest(): void {
    clearTimeout(timer);
    // In sight to the end of its move, and nobody had overtaken it: with the next one its list is not an old one.
    if (last?.view.screen === 'list' && last.sight !== undefined) told = { at: Date.now() };
    last = standing = undefined;
    farewell.ask(false);
  }

  function step(): void {
    if (signal.aborted || doc.hidden || !client.lives() || under === undefined) return;
    clearTimeout(timer);
    on.followLanguage();
    const { move } = under;
    const now = lead(under, lastPress, lastChange, told);
    last = standing = now;
    farewell.ask(now.said.notes.includes('open-window'));
    if (isAnswered(lastPress, now.view)) farewell.stays();
    if (now.wait !== undefined) timer = setTimeout(step, now.wait);
    if (now.account !== undefined && now.account !== under.account) {
      if (on.followAccount(now.account)) told = {};
      return;
    }
    told = toldOf(told, move);
    if (now.sight === undefined || isTold(told, now.view, now.sight)) return;
    told = telling(told, now.view, now.sight);
    if (isNews(move, now.view, on.account())) void report(under, now.view);
  }

  async function report(known: Under, view: View): Promise<void> {
    under = { ...known, move: record(known.move, view) };
    take(await outbox.look(view, known.move, on.account()));
  }

  /** What this page tells is no older than what is known then. */
  function noteTime(what: View | Answer, { move }: Answered): void {
    if (isDated(what)) told = { ...told, at: move?.seenAt };
  }

  async function say(word: Answer): Promise<void> {
    if (under !== undefined) take(await outbox.answer(word, under.move, on.account()));
  }

  function take(answer: Answered | undefined): void {
    if (answer === undefined || under === undefined || signal.aborted) return;
    if (answer.move === undefined) on.greet();
    else {
      under = { ...under, move: outbox.onTop(answer.move, on.account()), kept: answer.kept };
      step();
    }
  }

  return {
    take(hello, account) {
      under = underOf(hello, account, outbox);
      if (under === undefined) rest();
      else step();
      return under !== undefined;
    },
    leads: (account) => under !== undefined && under.account === account,
    step,
    pressed(event) {
      const press = pressOf(event, standing?.shown);
      if (press === undefined) return;
      // Not taken as the result; see `flow/patience.ts`.
      lastPress = press;
      farewell.letGo();
      if (press.guidance.says !== undefined) void say(press.guidance.says);
      clearTimeout(timer);
      timer = setTimeout(step);
    },
    say,
    seen: () => seenNow(doc, under, last, overlay.host),
    lastWord: () => under && standing && calloutOf(orphaned(standing.said), {}, under),
  };
}
