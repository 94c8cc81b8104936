import { join } from 'node:path';
import { KINDS, type Kind } from '../../tests/looks/kinds.ts';
import { begin, pageFor, sheet, shoot, single } from './callouts.ts';

/** Every callout with a drawing and one of each kind, each alone in `screenshots/`, and all together in `docs/images/`. */
const browser = await begin();
for (const lang of ['ja', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await pageFor(browser, lang, scheme);
    await page.goto('https://pictures.test/');
    const steps = await page.evaluate(() => window.onPhone);
    const all = {
      phone: steps.map((say) => ({ kind: say, say })),
      kinds: KINDS,
    } satisfies Record<string, readonly Kind[]>;
    for (const [group, of] of Object.entries(all)) {
      const files: string[] = [];
      for (const one of of) {
        const file = `${group}-${lang}-${scheme}-${one.kind}.png`;
        await shoot(page, join(single, file), one, lang);
        files.push(file);
      }
      await sheet(browser, `${group}-${lang}-${scheme}`, files, scheme);
    }
    await page.close();
  }
}
await browser.close();
