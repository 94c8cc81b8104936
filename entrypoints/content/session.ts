import { paint } from '../../components/callout/Callout';
import { createOverlay } from '../../components/overlay/overlay';
import { codeIn } from '../../flow/hand-over-code';
import type { Answer } from '../../flow/types';
import { pageLangs } from '../../page/dom/page-langs';
import type { Client } from '../../platform/client';
import { createGuiding, type Guiding } from './guiding';
import { launcherOn } from './launcher';
import { LAUNCHER, STEPS } from './opens';
import { createShortcut } from './shortcut';

/**
 * Lives as long as the page, and asks over `connect`'s line for its move. What leads through one is not even made before
 * there is one: most who open the page have none.
 */
export function startSession(doc: Document, connect: (onGone: () => void) => Client): void {
  const life = new AbortController();
  const { signal } = life;
  const shortcut = createShortcut(signal, () => overlay.focus());
  const overlay = createOverlay(doc, { paint, press: pressOurs, replaced });
  let guiding: Guiding | undefined;
  /** For which the move was asked last. */
  let account: string | undefined;
  let langs: readonly string[] = [];
  /** Of its own: a page that changes all the time looks again and again, and must not put off the question. */
  let greeting: ReturnType<typeof setTimeout> | undefined;
  const client = connect(leave);
  // Here, before the page's own, whatever comes later: they may keep a press to themselves.
  const listen = { capture: true, passive: true, signal };
  doc.addEventListener('click', (event) => client.lives() && guiding?.pressed(event), listen);
  doc.addEventListener('visibilitychange', () => clearTimeout(greeting), { signal });
  client.onChange(() => void greet());
  const code = codeIn(doc.URL);
  // At once: a page that asks for a sign-in first leaves in a moment, and its address with it.
  if (code !== undefined) void client.handedOver(code);
  client.onKeys(shortcut.press);
  client.onSee(() => guiding?.seen() ?? {});
  void greet();

  function end(): void {
    quiet();
    overlay.destroy();
  }

  /** Nothing is asked, heard or looked at any more. What is on the page stays as it is. */
  function quiet(): void {
    life.abort();
    clearTimeout(greeting);
  }

  /** A newer guide has this page now; the extension may well be behind both of us. */
  function replaced(): void {
    client.stop();
    end();
  }

  /** The extension was updated or switched off: in the middle of a move that is said, and it is our last word. */
  function leave(): void {
    const callout = guiding?.lastWord();
    if (callout === undefined) {
      end();
      return;
    }
    quiet();
    overlay.show({ callout });
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
      guiding?.step();
      if (!guiding?.leads(account)) greeting = setTimeout(() => void greet(), GREET_AGAIN);
      return;
    }
    shortcut.bind(hello);
    if (hello.move !== undefined)
      guiding ??= createGuiding(doc, overlay, client, signal, {
        ...{ greet, followLanguage, followAccount },
        account: () => account,
      });
    // No move is under way: nothing is pointed at, at most the launcher shows where to begin.
    if (!guiding?.take(hello, asked)) overlay.show(launcherOn(doc.URL, hello));
  }

  /** The page says its language late, or is translated under our feet. */
  function followLanguage(): void {
    if (pageLangs(doc).join() !== langs.join()) void greet();
  }

  /** The page shows another account, which has another move, or none; false where that is being asked already. */
  function followAccount(next: string): boolean {
    if (next === account) return false;
    account = next;
    void greet();
    return true;
  }

  function pressOurs(id: string): void {
    if (id === LAUNCHER || id === STEPS) void client.open(id);
    else void guiding?.say(id as Answer);
  }
}

/** How long after a question for the page's move that nobody heard it is asked again; ms. */
const GREET_AGAIN = 1000;
