import { readLanguage } from '../../scripts/texts/files.ts';

/*
 * A language that is written from right to left and that nobody speaks: the English texts in Hebrew letters, a quarter
 * longer. None of ours is written so yet; that everything would hold is tested with it.
 */

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

/** As long as the English and a quarter, letters from the right; placeholders, bold and lines stay. */
function mirroredText(text: string): string {
  const kept = text.split(/(\{\{\w+\}\}|\*\*|\n)/);
  return kept
    .map((bit, at) => (at % 2 === 1 ? bit : bit.replaceAll(/[a-z]+/gi, (word) => hebrew(word))))
    .join('');
}

function hebrew(word: string): string {
  const letters = [...word].map(
    (letter) => HEBREW[letter.toLowerCase().charCodeAt(0) % HEBREW.length],
  );
  return [...letters, ...letters.slice(0, Math.floor(word.length / 4))].join('');
}

function mirroredTree(tree: unknown): unknown {
  if (typeof tree === 'string') return mirroredText(tree);
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, value]) => [key, mirroredTree(value)]),
  );
}

/** All sections of the language that nobody speaks. */
export function mirrored(): Record<string, Record<string, unknown>> {
  const sections = Object.entries(readLanguage('en'));
  return Object.fromEntries(
    sections.map(([name, { direction: _, ...texts }]) => [
      name,
      { direction: 'rtl', ...(mirroredTree(texts) as object) },
    ]),
  );
}

/** In a page of the extension, before its scripts: its files with our words are these instead. Stands alone. */
export function speakMirrored(sections: Record<string, unknown>): void {
  const real = window.fetch;
  window.fetch = (input, init) => {
    const [, section] = /\/texts\/[^/]+\/(\w+)\.json$/.exec(String(input)) ?? [];
    return section === undefined
      ? real(input, init)
      : Promise.resolve(Response.json(sections[section]));
  };
}
