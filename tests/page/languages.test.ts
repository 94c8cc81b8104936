import { expect, test } from 'vitest';
import { LANGUAGES } from '../../page/wording/languages';
import type { Confidence, Language, Said } from '../../page/wording/sources';

const CONFIDENCES: readonly Confidence[] = ['ui', 'official', 'guess'];
const best = (said: readonly Said[] = []): Confidence | undefined =>
  CONFIDENCES.find((one) => said.some(({ confidence }) => confidence === one));

function lineOf(tag: string, language: Language): string {
  const all = Object.values(language);
  const counts = CONFIDENCES.map((one) => all.filter((said) => best(said) === one).length);
  const [remove, phone] = [best(language.delete), best(language['method.phone'])];
  const cells = [tag, ...counts, remove ?? '–', phone ?? '–'];
  return `| ${cells.join(' | ')} |`;
}

test('docs/languages.md says what is known of each language', async () => {
  const lines = [...LANGUAGES].map(([tag, language]) => lineOf(tag, language)).sort();
  const text = [
    '# Languages of the page',
    '',
    'Written by `npm run unit -- -u`; nothing in it by hand. How many of the page’s words are known in each language, and from',
    'where at best (`ui`: seen on the page · `official`: in a document of Microsoft · `guess`: translated by a machine, or',
    'assumed); the same of the two that a move cannot do without. Pages in other languages are known by their attributes and',
    'structure alone. How far a whole move gets is in [the figures](language-figures.md).',
    '',
    '| language | ui | official | guess | Delete | Phone |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/languages.md');
});
