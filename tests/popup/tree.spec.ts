import { expect, type Page } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw';
import { test } from './browser';
import { MOVES } from './moves';

const WORDS = { en: en.popup, ja: ja.popup };

/** The list of the phases as assistive technology finds it: its name, and each item in its own words. */
async function phases(page: Page): Promise<{ name: string; items: string[] }[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const within = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...within(child)] : [];
    });
  const said = (node: Node): string =>
    within(node)
      .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
      .map(({ name }) => name?.value)
      .join(' | ');
  const lists = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'list');
  return lists.map((list) => ({
    name: list.name?.value ?? '',
    items: within(list)
      .filter(({ ignored, role }) => !ignored && role?.value === 'listitem')
      .map(said),
  }));
}

for (const lang of drawn(['ja', 'en'] as const, 1, 'popup tree'))
  test.describe(lang, () => {
    test.use({ lang });

    test('the phases are a list with a name, each with its state in words', async ({ norikae }) => {
      const t = WORDS[lang];
      const step = (phase: 1 | 2 | 3 | 4, state: keyof typeof t.state) =>
        [t.step.replace('{{phase}}', `${phase}`), t.phase[phase], t.state[state]].join(' | ');
      const change = (why: keyof typeof t.change) =>
        [t.change.what, t.change.here, t.change[why]].join(' | ');
      for (const [move, items] of [
        [
          undefined,
          [step(1, 'todo'), step(2, 'todo'), change('not-yet'), step(3, 'todo'), step(4, 'todo')],
        ],
        [
          'ready',
          [step(1, 'done'), step(2, 'done'), change('ready'), step(3, 'todo'), step(4, 'todo')],
        ],
        [
          'changed',
          [step(1, 'done'), step(2, 'done'), change('done'), step(3, 'current'), step(4, 'todo')],
        ],
        [
          'phoneThere',
          [
            step(1, 'current'),
            step(2, 'skipped'),
            change('not-yet'),
            step(3, 'todo'),
            step(4, 'todo'),
          ],
        ],
      ] as const) {
        if (move !== undefined) await norikae.seed(MOVES[move]);
        const popup = await norikae.popup();
        expect.soft(await phases(popup), move ?? 'before').toEqual([{ name: t.phases, items }]);
        // What the tree of Chromium's tools leaves out.
        const now = popup.locator('[aria-current="step"]');
        await expect
          .soft(now)
          .toHaveCount(items.some((one) => one.endsWith(t.state.current)) ? 1 : 0);
        await popup.close();
      }
    });
  });
