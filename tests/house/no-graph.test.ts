import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../platform/lang.ts';
import { root } from './repo.ts';

/** What only asking Microsoft Graph has in it: the hosts, and the two libraries. (What opens the sign-in window is in the polyfill too.) */
const GRAPH = /graph\.microsoft|login\.microsoftonline\.com\/|code_challenge|GraphError/;

/** Every text of a build in which one of these stands. */
function withGraph(build: string): string[] {
  const folder = join(root, '.output', build);
  expect(existsSync(folder), 'build first: npm run build:no-graph').toBe(true);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|json|html|css)$/.test(path))
    .filter((path) => GRAPH.test(readFileSync(join(folder, path), 'utf8')))
    .sort();
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('the build without Graph has nothing of it, and no page to ask it from', () => {
    expect(withGraph(`${build}-no-graph`)).toEqual([]);
    expect(existsSync(join(root, '.output', `${build}-no-graph`, 'confirm.html'))).toBe(false);
  });

  test('the other one has it on its page, and nowhere else', () => {
    const parts = withGraph(build).map((path) => path.replace(/-[\w-]{8}\.js$/, '.js'));
    const texts = LANGS.map((lang) => `texts/${lang}/confirm.json`);
    expect(parts).toEqual(['chunks/confirm.js', 'manifest.json', ...texts].sort());
    expect(existsSync(join(root, '.output', build, 'confirm.html'))).toBe(true);
  });
});
