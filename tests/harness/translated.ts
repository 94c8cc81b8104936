import type { BrowserContext } from '@playwright/test';
import { type StringKey, stringsOf } from '../replica/page/strings/index.ts';
import type { Lang } from '../replica/types.ts';

/** From now on the browser translates the page in place, as Chromium's translation does: texts, and not attributes. */
export async function translateInPlace(
  context: BrowserContext,
  from: Lang,
  to: Lang,
  tag: string,
): Promise<void> {
  const [theirs, ours] = [stringsOf(from), stringsOf(to)];
  const keys = Object.keys(theirs) as StringKey[];
  const pairs = keys.map((key): [string, string] => [theirs[key], ours[key]]);
  await context.addInitScript(translating, { pairs, tag });
}

/** Runs in the page, must stand alone. A text is wrapped in two `font` elements, seen in Chromium's translated pages. */
function translating({ pairs, tag }: { pairs: [string, string][]; tag: string }) {
  if (location.hostname !== 'mysignins.microsoft.com') return;
  const words = new Map(pairs);
  const done = new Set(pairs.map(([, word]) => word));
  const translate = () => {
    const root = document.documentElement;
    if (root.lang !== tag) root.lang = tag;
    if (!root.classList.contains('translated-ltr')) root.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      texts.push(node as Text);
    for (const text of texts) {
      const word = words.get(text.data);
      if (word === undefined || done.has(text.data)) continue;
      // React looks for a text that stands beside others where it put it; one that stands alone it sets anew.
      if (text.parentNode?.childNodes.length !== 1) text.data = word;
      else {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(word);
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    translate();
    new MutationObserver(translate).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}
