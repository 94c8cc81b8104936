import type { Frame, Page } from '@playwright/test';
import type { Order, Phase, Route, Setup } from '../../flow/types.ts';
import type { Body } from '../harness/body.ts';
import { type Box, ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { middleOf, mouseOf, underMouse } from '../harness/hand.ts';
import type { Browser } from '../harness/launch.ts';
import type { PhoneInHand } from '../harness/person.ts';

export interface Plan {
  lang: 'ja' | 'en';
  route: Route;
  setup: Setup;
  order: Order;
  phase?: Phase;
}

const HOST = "document.querySelector('iframe')?.contentDocument?.querySelector('norikae-overlay')";

/** Opens the practice of this plan in the browser's page. */
export async function openPractice(browser: Browser, plan: Plan): Promise<Page> {
  const { page } = browser;
  await page.goto(`chrome-extension://${browser.id}/practice.html`);
  await page.locator('select:has(> option[value="ja"])').first().waitFor();
  const settings = page.locator('details:not([open]) summary');
  if (await settings.isVisible()) await settings.click();
  await page.locator('header > select').selectOption(plan.lang);
  await page.locator(`html[lang="${plan.lang}"]`).waitFor();
  const choose = (id: string, value: string) =>
    page.locator(`[data-choice="${id}"]`).selectOption(value);
  await choose('page', plan.lang);
  await choose('route', plan.route);
  await choose('setup', plan.setup);
  await choose('order', plan.order);
  await choose('phase', String(plan.phase ?? 'whole'));
  return page;
}

/** The exercise page that stands in the frame now. */
export async function exerciseIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the frame has no page');
  return frame;
}

/** A person's eyes and hand before the practice: the guide and what it points at are in the frame. */
export function bodyBefore(page: Page): Body {
  const root = new ClosedRoot(page, HOST);
  const mouse = mouseOf(page);
  const origin = async (): Promise<Box> =>
    (await page.locator('iframe').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    async look() {
      const at = await origin();
      return moved(await root.snapshot(), at);
    },
    hand: {
      ...mouse,
      async pressOnPage(box) {
        const at = await origin();
        const inside = { ...box, x: box.x - at.x, y: box.y - at.y };
        const frame = await exerciseIn(page);
        const hit = await frame.evaluate(underMouse, {
          at: middleOf(inside),
          box: inside,
          strict: true,
        });
        if (hit.problem !== undefined) return { did: '', missed: hit.problem };
        if (hit.native !== undefined) {
          await frame.locator('select').selectOption({ label: hit.native });
          return { did: `picked "${hit.native}"` };
        }
        const middle = middleOf(box);
        await page.mouse.click(middle.x, middle.y);
        return { did: `pressed "${hit.name}"` };
      },
    },
  };
}

/** The same as it lies in the whole page. */
function moved(seen: Snapshot, { x, y }: Box): Snapshot {
  return JSON.parse(JSON.stringify(seen), (_key, value) =>
    typeof value === 'object' && value !== null && 'width' in value
      ? { ...value, x: value.x + x, y: value.y + y }
      : value,
  );
}

/** Presses on the practice phone what the manual says about the phone. */
export function practicePhone(page: Page): PhoneInHand {
  const press = async (act: string): Promise<boolean> => {
    const button = page.locator(`[data-phone="${act}"]`);
    if (!(await button.isVisible())) return false;
    await button.click();
    return true;
  };
  return {
    async act(step) {
      switch (step) {
        case '2v.5':
          return press('answer');
        case '4p.15':
        case '4m.11':
          return press('pair');
        case '4p.19':
        case '4m.15': {
          const field = page.locator('.handset input');
          if (!(await field.isVisible())) return false;
          const number = await (await exerciseIn(page)).locator('.number').innerText();
          await field.fill(number);
          return press('approve');
        }
        default:
          return false;
      }
    },
    typed: () => '482913',
  };
}
