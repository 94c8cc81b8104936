import type { Page } from '@playwright/test';
import type { Box } from './closed-root.ts';

/** The person's hand: a real mouse and a real keyboard. */
export interface Hand {
  /** Presses a button of ours. */
  press(box: Box, what: string): Promise<string>;
  /** Presses what the spotlight lies on; `missed` says why that was not possible. */
  pressOnPage(spotlight: Box): Promise<{ did: string; missed?: string | undefined }>;
  type(text: string): Promise<void>;
  /** Is the middle of this box inside the window? */
  reaches(box: Box): boolean;
}

/** The hand for this page; a shifted one presses beside the spotlight, as if it lay on the neighbour. */
export function mouseOf(page: Page, shifted = false): Hand {
  return {
    async press(box, what) {
      const { x, y } = middleOf(box);
      await page.mouse.click(x, y);
      return `pressed ${what}`;
    },
    async pressOnPage(box) {
      const centre = middleOf(box);
      const at = shifted ? await neighbourOf(page, box, centre) : centre;
      const hit = await page.evaluate(underMouse, { at, box, strict: !shifted });
      if (hit.problem !== undefined) return { did: '', missed: hit.problem };
      if (hit.native !== undefined) {
        // The browser draws this list itself, out of our sight: the guide's words say what to pick in it.
        await page.locator('select:visible').selectOption({ label: hit.native });
        return { did: `picked "${hit.native}"` };
      }
      await page.mouse.click(at.x, at.y);
      return { did: `pressed "${hit.name}"` };
    },
    async type(text) {
      // What stands in the field is replaced, as the guide asks for after a mistake.
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    reaches(box) {
      // With a window of its own size (the demo) the page says nothing; then the press itself will.
      const { width, height } = page.viewportSize() ?? { width: 9999, height: 9999 };
      const { x, y } = middleOf(box);
      return x >= 0 && y >= 0 && x < width && y < height;
    },
  };
}

/** Where a person presses. */
export function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The middle of the control nearest to the spotlight that is not under it. */
async function neighbourOf(page: Page, box: Box, from: { x: number; y: number }) {
  return await page.evaluate(
    ({ box, from }) => {
      const controls = [...document.querySelectorAll('button, a[href], input, [role="option"]')];
      const near = controls
        .map((one) => one.getBoundingClientRect())
        .map((r) => ({ x: r.x + r.width / 2, y: r.y + r.height / 2, size: r.width * r.height }))
        .filter((c) => c.size > 0)
        .filter(
          (c) => c.x < box.x || c.x > box.x + box.width || c.y < box.y || c.y > box.y + box.height,
        )
        .sort(
          (a, b) => Math.hypot(a.x - from.x, a.y - from.y) - Math.hypot(b.x - from.x, b.y - from.y),
        );
      return near[0] ?? { x: from.x, y: from.y + box.height * 2 };
    },
    { box, from },
  );
}

/** Runs in the page, must stand alone: what the mouse would hit, and whether the spotlight really lies around it. */
export function underMouse({
  at,
  box,
  strict,
}: {
  at: { x: number; y: number };
  box: Box;
  strict: boolean;
}) {
  const hit = document.elementFromPoint(at.x, at.y);
  const missed = (problem: string) => ({ name: '', problem, native: undefined });
  if (hit === null) return missed('the spotlight lies outside of the window');
  if (hit.localName === 'norikae-overlay')
    return missed('our own overlay covers what is to be pressed');
  const control =
    hit.closest(
      'button, a, input, label, select, [role="option"], [role="button"], [role="combobox"]',
    ) ?? hit;
  const name = (control.textContent ?? '').trim().slice(0, 60) || control.localName;
  const r = control.getBoundingClientRect();
  const slack = 2;
  const inside =
    r.left >= box.x - slack &&
    r.top >= box.y - slack &&
    r.right <= box.x + box.width + slack &&
    r.bottom <= box.y + box.height + slack;
  const problem =
    strict && !inside ? `the spotlight does not cover what is hit: ${name}` : undefined;
  const options = hit instanceof HTMLSelectElement ? [...hit.options] : [];
  const native = options.find(({ label }) => label.includes('+81'))?.label;
  return { name, problem, native };
}
