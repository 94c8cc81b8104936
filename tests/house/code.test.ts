import { describe, expect, test } from 'vitest';
import { complaints, rules, tooLong, withoutAssertion } from './code.ts';
import { filesOf } from './repo.ts';

const files = filesOf(/\.(ts|tsx|mts|mjs|js|json|css|html|md)$/);

/** One offence per rule. Put together from pieces where a search through the repo would find it. */
const planted: Record<string, { path: string; text: string }> = {
  'typed values': { path: 'page/dom/a.ts', text: 'export const typed = input.value;' },
  'markup from texts': { path: 'components/a.tsx', text: "box.innerHTML = '<b>a</b>';" },
  'the browser as only tests know it': { path: 'flow/a.ts', text: 'chrome.runtime.reload();' },
  'sleeps and retries': { path: 'tests/a.spec.ts', text: 'await page.waitForTimeout(500);' },
  'tests set aside': { path: 'tests/a.spec.ts', text: `test.${'skip'}('later', () => {});` },
  'expectations that expect nothing': { path: 'tests/a.spec.ts', text: 'expect(a.b());' },
  'paths of one machine': { path: 'README.md', text: ['see ', 'work', 'main'].join('/') },
  'undated reminders': { path: 'flow/a.ts', text: `// ${'TO'}DO later` },
};

describe('the house rules', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(rules)('$name: none in the repo', (rule) => {
    expect(complaints(files, [rule])).toEqual([]);
  });

  test.each(rules)('$name: one would be found', (rule) => {
    const offence = planted[rule.name];
    expect(complaints(offence ? [offence] : [], [rule])).toHaveLength(1);
  });

  test('comments may speak of what code must not do', () => {
    const path = 'page/dom/a.ts';
    expect(complaints([{ path, text: '// never read .value\nexport {};' }])).toEqual([]);
  });

  test('a dated reason excuses a test set aside', () => {
    const text = `test.${'skip'}('a', f); // no such browser before 2027-01-31`;
    expect(complaints([{ path: 'tests/a.test.ts', text }])).toEqual([]);
  });
});

describe('files', () => {
  test('none has outgrown its plan', () => {
    const code = files.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
    expect(tooLong(code)).toEqual([]);
  });

  test('one that has would be found', () => {
    const text = 'x\n'.repeat(201);
    expect(tooLong([{ path: 'flow/a.ts', text }])).toEqual(['flow/a.ts: 201 lines of 200']);
  });

  test('every test file asserts something', () => {
    expect(withoutAssertion(files)).toEqual([]);
  });

  test('one that does not would be found', () => {
    const text = "test('a', async () => { await run(); });";
    expect(withoutAssertion([{ path: 'tests/stories/a.spec.ts', text }])).toHaveLength(1);
  });
});
