import AxeBuilder from '@axe-core/playwright';
import { until } from '../../../harness/until.ts';
import { brief, LIMIT, meets, type Seen, type Stage } from '../stage.ts';
import type { Row } from './row.ts';

const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  [x + width / 2, y + height / 2] as const;

/** Starts the guide and waits until it stands. */
async function stands(stage: Stage): Promise<Seen> {
  await stage.begin();
  if (!(await stage.hasCard())) return 'no card with a button';
  await stage.rests();
  return undefined;
}

/** What axe finds in the guide's own elements: WCAG A and AA up to 2.2, with the size of targets. */
async function complaints(stage: Stage): Promise<Seen> {
  const { page } = stage;
  await page.evaluate(() => {
    window.letIn?.();
    for (const el of window.sight.own()) el.setAttribute('data-of-guide', '');
    window.peer.next()?.setAttribute('data-next', '');
  });
  const { violations, passes } = await new AxeBuilder({ page })
    .include('[data-of-guide]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze();
  const looked = [...passes, ...violations].flatMap(({ nodes }) => nodes);
  if (!looked.some(({ html }) => html.includes('data-next')))
    return 'axe saw no button of the card';
  return violations.length ? violations.map(({ id }) => id).join(', ') : undefined;
}

/** Is it read out: a named window that gets the focus, or a live region that says the words? */
async function announced(stage: Stage): Promise<Seen> {
  await stage.goTo(1);
  const isTold = async (): Promise<boolean> => {
    if (await stage.page.evaluate(() => window.sight.isSpoken('Second step'))) return true;
    const named = await stage.told('named');
    return !!named?.name && (await stage.focusInCard());
  };
  if ((await until(isTold, Boolean, LIMIT)).met) return undefined;
  const named = await stage.told('named');
  const role = named ? `${named.role} "${named.name}"` : 'no role of a window';
  return `${role}, focus ${(await stage.focusInCard()) ? 'in the card' : 'not in the card'}, no live region says it`;
}

/** A card's own edge may be cut off by so much, px: no words are in there. */
const EDGE = 12;

async function fits(stage: Stage): Promise<Seen> {
  const size = stage.page.viewportSize() ?? { width: 0, height: 0 };
  const look = async (): Promise<Seen> => {
    const card = (await stage.card())?.box;
    const target = await stage.box('#t');
    if (!card || !target) return 'no card';
    const { x, y, width, height } = card;
    const isOn =
      x >= -EDGE &&
      y >= -EDGE &&
      x + width <= size.width + EDGE &&
      y + height <= size.height + EDGE;
    if (!isOn || width < 1) return `card not on the screen: ${brief(card)}`;
    if (meets(card, target)) return `card (${brief(card)}) over the target (${brief(target)})`;
    const isSeen = target.y >= -1 && target.y + target.height <= size.height + 1;
    return isSeen ? undefined : `target not on the screen: ${brief(target)}`;
  };
  const rested = async (): Promise<Seen> => {
    await stage.rests();
    return await look();
  };
  return (await until(rested, (seen) => seen === undefined, LIMIT)).value;
}

export const onThePage: readonly Row[] = [
  {
    id: 'click',
    name: 'highlighted button really gets the click',
    async run(stage) {
      const seen = await stands(stage);
      if (seen) return seen;
      const target = await stage.still(() => stage.box('#t'));
      if (!target) return 'no target';
      await stage.page.mouse.click(...middle(target));
      const pressed = await stage.page.evaluate(() => window.presses);
      return pressed === 1 ? undefined : `the button heard ${pressed} presses`;
    },
  },
  {
    id: 'tab',
    name: 'highlighted button reachable by Tab (no dialog)',
    async run(stage) {
      const seen = await stands(stage);
      if (seen) return seen;
      const isThere = () => stage.page.evaluate(() => document.activeElement?.id === 't');
      const found = await stage.presses('Tab', 30, isThere);
      return found ? undefined : 'thirty Tabs do not lead to it';
    },
  },
  {
    id: 'untouched',
    name: 'host page left untouched (attributes)',
    async run(stage) {
      const seen = await stands(stage);
      if (seen) return seen;
      const touched = await stage.page.evaluate(() => window.sight.touched());
      return touched.length
        ? `${touched.length} changed: ${touched.slice(0, 8).join(', ')}`
        : undefined;
    },
  },
  {
    id: 'reduced-motion',
    name: 'nothing animates under `prefers-reduced-motion`',
    media: { reducedMotion: 'reduce' },
    async run(stage) {
      const begins = await stage.page.evaluate(
        // Where a guide has an option for it, it is on.
        (all) => window.sight.moving(() => void window.peer.begin(all, { still: true }), 900),
        stage.steps(),
      );
      if (!(await stage.hasCard())) return 'no card with a button';
      const goes = await stage.page.evaluate(() =>
        window.sight.moving(() => void window.peer.goTo(1), 900),
      );
      const moving = [...new Set([...begins, ...goes])];
      return moving.length ? moving.slice(0, 4).join('; ') : undefined;
    },
  },
  {
    id: 'forced-colors',
    name: 'highlight survives forced colours',
    media: { forcedColors: 'active' },
    async run(stage) {
      await stage.begin();
      return await stage.highlights('#t');
    },
  },
  {
    id: 'axe',
    name: 'axe-core, own elements, WCAG A/AA and target size',
    async run(stage) {
      return (await stands(stage)) ?? (await complaints(stage));
    },
  },
  {
    id: 'announced',
    name: 'announced (named role and focus, or live region)',
    async run(stage) {
      return (await stands(stage)) ?? (await announced(stage));
    },
  },
  {
    id: 'narrow',
    name: '320x480: card on screen and not over the target',
    scene: 'phone',
    viewport: { width: 320, height: 480 },
    async run(stage) {
      await stage.begin();
      return await fits(stage);
    },
  },
];
