import { describe, expect, test } from 'vitest';
import { figures, languageFigures } from '../../scripts/report/figures.ts';
import { endingsOf, rowsWithout } from '../../scripts/report/report.ts';
import type { Told } from '../harness/tell.ts';

const told = (steps: readonly string[], generation: string, wrong = 0): Told => ({
  axes: {
    generation,
    lang: 'ja',
    ...(generation === 'g2' && { page: 'sv', route: 'sms', setup: 'pc' }),
  },
  steps,
  presses: 40,
  wrong,
  mistakes: 0,
  named: generation === 'g2' ? ['1.1', '3.1'] : [],
});

function spec(title: string, status: string, seconds: number, ...all: readonly Told[]) {
  const attachments = [
    { name: 'trace' },
    ...all.map((one) => ({
      name: 'told',
      body: Buffer.from(JSON.stringify(one)).toString('base64'),
    })),
  ];
  const results = [{ duration: seconds * 1000, attachments }];
  return { title, file: 'stories/whole.spec.ts', tests: [{ status, results }] };
}

const suites = [
  {
    specs: [spec('one', 'expected', 30, told(['C.1', '1.1'], 'g1'))],
    suites: [
      {
        specs: [
          spec('two', 'unexpected', 90, told(['1.2'], 'g2', 1)),
          spec('three | four', 'expected', 60, told(['1.1', 'x.warn'], 'g2')),
        ],
      },
    ],
  },
];
const endings = endingsOf({ suites });

describe('a report', () => {
  test('is read to its last suite', () => {
    expect(endings.map(({ title, passed, ms }) => [title, passed, ms])).toEqual([
      ['one', true, 30_000],
      ['two', false, 90_000],
      ['three | four', true, 60_000],
    ]);
    expect(endings[0]?.told).toEqual([told(['C.1', '1.1'], 'g1')]);
  });

  test('names the rows that no story comes by; one that failed does not count', () => {
    expect(rowsWithout(endings, ['C.1', '1.1', '1.2'])).toEqual(['1.2']);
    expect(rowsWithout(endings.slice(1), ['C.1', '1.1', '1.2'])).toEqual(['C.1', '1.2']);
    expect(rowsWithout(endings, ['C.1', '1.1'])).toEqual([]);
  });
});

describe('the figures', () => {
  const text = figures(endings, {
    title: 'Figures of a run',
    day: '2026-11-24',
    commit: 'abc1234',
    cores: 2,
    minutes: 61.25,
    unitTests: 400,
    rows: ['C.1', '1.1', '1.2'],
  });

  test.each([
    '# Figures of a run',
    '| day | 2026-11-24 |',
    '| cores | 2 |',
    '| browser tests took | 61.3 min |',
    '| browser tests passed | 2 |',
    '| browser tests failed | 1 |',
    '| stories told to their end | 2 |',
    '| presses in them | 80 |',
    '| wrong presses in them | 0 |',
    '| rows without a story | 1.2 |',
    '| generation g1 | 1 | 40 | 0 |',
    '| lang ja | 2 | 80 | 0 |',
    '| stories | 3 | 3.0 |',
    '| stories/whole.spec.ts: three \\| four | 60 |',
  ])('say %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  test('tell the languages apart, and nothing where there are none', () => {
    const when = { day: '2026-11-24', commit: 'abc1234' };
    const lines = languageFigures(endings, when)?.split('\n') ?? [];
    expect(lines).toContain('| sv | g2 | sms pc | 1.1, 3.1 | 40 | 0 |');
    expect(lines.filter((line) => line.startsWith('| sv'))).toHaveLength(1);
    expect(languageFigures(endings.slice(0, 1), when)).toBeUndefined();
  });

  test('begin the slowest with the slowest', () => {
    const at = (title: string) => text.indexOf(`whole.spec.ts: ${title}`);
    expect(at('two')).toBeLessThan(at('three'));
    expect(at('three')).toBeLessThan(at('one'));
  });
});
