import type { Page } from '@playwright/test';
import { ClosedRoot, type Snapshot } from './closed-root.ts';
import { type Hand, mouseOf } from './hand.ts';
import { keyboardOf } from './keyboard.ts';
import { listen } from './listener.ts';

/** What a person has in a browser: eyes for what lies on the page, and a hand. Each kind of browser gives its own. */
export interface Body {
  look(): Promise<Snapshot>;
  readonly hand: Hand;
}

/** A body without a mouse, whose ears keep what is read out to it. */
export function keyboardBodyAt(page: Page, heard: string[]): Body {
  const root = new ClosedRoot(page);
  return {
    async look() {
      const seen = await root.snapshot();
      heard.push(...((await root.ask(listen)) ?? []));
      const { title = '', text = '' } = seen.callout ?? {};
      const last = heard.at(-1) ?? '';
      // What was not read out yet is not there for them.
      const isTold = last.startsWith(title) && last.endsWith(text);
      return isTold ? seen : { ...seen, callout: undefined };
    },
    hand: keyboardOf(page, root),
  };
}

/** The body at a page of Playwright's; a shifted hand presses what lies beside the spotlight. */
export function bodyAt(page: Page, shifted = false): Body {
  const root = new ClosedRoot(page);
  return { look: () => root.snapshot(), hand: mouseOf(page, shifted) };
}
