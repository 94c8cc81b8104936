import type { CDPSession, Page } from '@playwright/test';
import { until } from '../../harness/until.ts';
import type { PeerStep } from '../peers/peer.ts';
import type { Act } from './page/host.ts';
import { type Box, type Colours, coloursOf, encloses, isHighlighted, REACH } from './pixels.ts';
import { type Picture, readPng } from './png.ts';

/** So long every guide has for everything, ms: from the moment on in which it could be done. */
export const LIMIT = 2500;
/** What has not changed for so long stands still, ms. */
const STILL = 200;

const STEPS: readonly PeerStep[] = [
  { selector: '#t', title: 'First step', text: 'Press this button. Then a window opens.' },
  { selector: '#t2', title: 'Second step', text: 'A code is sent to your phone.' },
];

/** Undefined: it is so. Else what was seen instead. */
export type Seen = string | undefined;

/** One page with one guide on it, and what can be asked of both. */
export class Stage {
  private colours: Colours | undefined;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Ours has a shortcut where the others have only Tab. */
  readonly shortcut: string | undefined;
  private readonly pathOf: (name: string) => string;

  constructor(
    page: Page,
    cdp: CDPSession,
    shortcut: string | undefined,
    pathOf: (name: string) => string,
  ) {
    this.page = page;
    this.cdp = cdp;
    this.shortcut = shortcut;
    this.pathOf = pathOf;
  }

  /** Keeps what can be seen now, for whoever wants to look. */
  async keep(name: string): Promise<void> {
    await this.page.screenshot({ path: this.pathOf(name), caret: 'initial' });
  }

  act(what: Act): Promise<void> {
    return this.page.evaluate((name) => window.act(name), what);
  }

  /** The two steps of every row, at these elements. */
  steps(...selectors: string[]): PeerStep[] {
    return STEPS.map((step, i) => ({ ...step, selector: selectors[i] ?? step.selector }));
  }

  /** Starts the guide at the first of these, as the page is now. */
  async begin(...selectors: string[]): Promise<void> {
    const steps = this.steps(...selectors);
    await this.page.evaluate((all) => void window.peer.begin(all), steps);
  }

  goTo(index: number): Promise<void> {
    return this.page.evaluate((at) => void window.peer.goTo(at), index);
  }

  /** What can be seen of an element in its scrollers; undefined where that is not most of it. */
  async box(selector: string): Promise<Box | undefined> {
    return await this.page.evaluate((css) => {
      const el = document.querySelector(css);
      if (!el) return undefined;
      const all = el.getBoundingClientRect();
      let { left, top, right, bottom } = all;
      for (let up = el.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowY === 'visible') continue;
        const frame = up.getBoundingClientRect();
        left = Math.max(left, frame.left);
        top = Math.max(top, frame.top);
        right = Math.min(right, frame.right);
        bottom = Math.min(bottom, frame.bottom);
      }
      const [width, height] = [right - left, bottom - top];
      const isSeen = width > 0 && height > 0 && width * height > 0.6 * all.width * all.height;
      return isSeen ? { x: left, y: top, width, height } : undefined;
    }, selector);
  }

  /** A picture of the box and what is around it. */
  async picture(box: Box): Promise<Picture | undefined> {
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    const x = Math.max(0, Math.floor(box.x - REACH));
    const y = Math.max(0, Math.floor(box.y - REACH));
    const width = Math.min(size.width, Math.ceil(box.x + box.width + REACH)) - x;
    const height = Math.min(size.height, Math.ceil(box.y + box.height + REACH)) - y;
    if (width < 1 || height < 1) return undefined;
    const file = await this.page.screenshot({ clip: { x, y, width, height }, caret: 'initial' });
    return readPng(file, x, y);
  }

  /** Keeps what the target looks like without a guide. */
  async learn(selector: string): Promise<void> {
    const box = await this.box(selector);
    const picture = box && (await this.picture(box));
    if (!picture) throw new Error(`${selector} is not in sight`);
    this.colours = coloursOf(picture, box);
  }

  async isHighlightedAt(box: Box | undefined): Promise<boolean> {
    const picture = box && (await this.picture(box));
    if (!picture || !this.colours) return false;
    return isHighlighted(picture, box, this.colours, (await this.card())?.box);
  }

  /** What is still shown around a place where nothing is any more. */
  async isStale(place: Box | undefined): Promise<Seen> {
    const shown = await this.shown();
    const isThere =
      shown !== undefined &&
      place !== undefined &&
      shown.width > 1 &&
      Math.hypot(shown.x - place.x, shown.y - place.y) < 40;
    if (isThere) return `still shown: ${brief(shown)}`;
    const picture = place && (await this.picture(place));
    if (!picture || !this.colours || !place) return undefined;
    const { ground } = this.colours;
    // Nothing is left in there but the ground.
    const colours = { inner: ground, ground };
    return isHighlighted(picture, place, colours) ? 'a highlight is left by pixels' : undefined;
  }

  /** Is it highlighted now, by pixels and by what the guide says it shows? */
  private async lookAt(selector: string): Promise<{ target: Box | undefined; is: boolean }> {
    const target = await this.box(selector);
    const own = await this.shown();
    // A bright target beside an empty cut-out is not what is shown.
    const isApart = target && own && !encloses(own, target);
    return { target, is: !isApart && (await this.isHighlightedAt(target)) };
  }

  /** Whether the target comes to be highlighted, and is so too once the guide stands still. */
  async highlights(selector: string, limit = LIMIT): Promise<Seen> {
    const { value, met } = await until(
      async () => {
        const now = await this.lookAt(selector);
        if (!now.is) return now;
        await this.rests();
        return await this.lookAt(selector);
      },
      ({ is }) => is,
      limit,
    );
    if (met) return undefined;
    const [shown, card] = [await this.shown(), await this.card()];
    const isCovered = value.target && card && meets(card.box, value.target);
    return `highlight not right: target ${brief(value.target)}, shown ${brief(shown)}${isCovered ? ', its card lies over it' : ''}`;
  }

  /** The guide's own highlight. */
  async shown(): Promise<Box | undefined> {
    return await this.page.evaluate(() => {
      const box = window.peer.box();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    });
  }

  async card(): Promise<{ box: Box; text: string } | undefined> {
    return await this.page.evaluate(() => {
      const card = window.peer.card();
      if (!card) return undefined;
      const { x, y, width, height } = card.getBoundingClientRect();
      return { box: { x, y, width, height }, text: card.textContent ?? '' };
    });
  }

  /** Waits until the card is there with a button; false: it never is. */
  async hasCard(): Promise<boolean> {
    const there = () =>
      this.page.evaluate(() => {
        const box = window.peer.next()?.getBoundingClientRect();
        return !!box && box.width > 0;
      });
    return (await until(there, Boolean, LIMIT)).met;
  }

  /** A real click on the card's button, and whether the guide goes on. */
  async cardTakesClick(): Promise<Seen> {
    if (!(await this.hasCard())) return 'no card with a button';
    const spot = () =>
      this.page.evaluate(() => {
        const box = window.peer.next()?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    const at = await this.still(spot);
    if (!at) return 'no card with a button';
    const size = this.page.viewportSize();
    if (size && (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height))
      return `the card's button is off the screen (${Math.round(at.x)}, ${Math.round(at.y)})`;
    await this.page.mouse.click(at.x, at.y);
    const goesOn = async () => (await this.card())?.text.includes('Second step') ?? false;
    if ((await until(goesOn, Boolean, LIMIT)).met) return undefined;
    const hit = await this.page.evaluate(({ x, y }) => {
      const el = document.elementFromPoint(x, y);
      return el ? `${el.localName}.${String(el.getAttribute('class')).slice(0, 40)}` : 'nothing';
    }, at);
    return `a click on the card's button does nothing (there is ${hit})`;
  }

  /** What is read, once it has been the same for a fifth of a second. */
  async still<T>(read: () => Promise<T>): Promise<T> {
    let last = { text: '', since: 0 };
    const { value } = await until(
      async () => {
        const now = await read();
        const text = JSON.stringify(now) ?? '';
        if (text !== last.text) last = { text, since: performance.now() };
        return now;
      },
      () => performance.now() - last.since > STILL,
      LIMIT,
    );
    return value;
  }

  /** Waits until nothing of the guide's moves any more. */
  async rests(): Promise<void> {
    await this.still(async () => [await this.shown(), (await this.card())?.box]);
  }

  focusInCard(): Promise<boolean> {
    return this.page.evaluate(() => window.sight.focusInCard());
  }

  /** Presses a key again and again until it is so. */
  async presses(key: string, most: number, is: () => Promise<boolean>): Promise<boolean> {
    for (let i = 0; i < most; i += 1) {
      if (await is()) return true;
      await this.page.keyboard.press(key);
    }
    return await is();
  }

  /** What the browser tells assistive technology about an element of the guide's; undefined: it hides it. */
  async told(element: 'next' | 'named'): Promise<{ role: string; name: string } | undefined> {
    const expression = element === 'next' ? 'window.peer.next()' : 'window.sight.named()';
    const { result } = await this.cdp.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return undefined;
    const { nodes } = await this.cdp.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    if (!node || node.ignored) return undefined;
    return { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') };
  }
}

/** Do they overlap? */
export function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function brief(box: Box | undefined): string {
  if (!box) return 'none';
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round);
  return `${width}x${height} at ${x},${y}`;
}
