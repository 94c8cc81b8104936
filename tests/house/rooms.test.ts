import { describe, expect, test } from 'vitest';
import { filesOf, shipped } from './repo.ts';
import { circles, type Import, importsOf, trespasses } from './rooms.ts';

const imports = importsOf(filesOf(shipped));

const one = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly });

describe('the rooms', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('nobody goes through a shut door', () => {
    expect(trespasses(imports)).toEqual([]);
  });

  test('no circles', () => {
    expect(circles(imports)).toEqual([]);
  });

  test.each([
    one('flow/a.ts', 'page/words.ts', true),
    one('flow/a.ts', 'preact'),
    one('page/a.ts', 'page/dom/b.ts'),
    one('page/dom/a.ts', 'wxt/browser'),
    one('components/a.tsx', 'flow/phases.ts'),
    one('components/a.tsx', 'platform/store.ts', true),
    one('entrypoints/a.ts', 'wxt/browser'),
    one('entrypoints/a.ts', 'webextension-polyfill'),
    one('platform/a.ts', 'page/words.ts'),
    one('platform/a.ts', 'platform/graph/port.ts'),
    one('platform/a.ts', 'oauth4webapi'),
    one('platform/a.ts', 'components/a.tsx', true),
    one('flow/a.ts', 'tests/harness/until.ts'),
  ])('$from → $to would be found', (trespass) => {
    expect(trespasses([trespass])).toHaveLength(1);
  });

  test('types may go where values may not', () => {
    expect(trespasses([one('components/a.tsx', 'flow/types.ts', true)])).toEqual([]);
  });

  test('a circle would be found, once', () => {
    const round = [one('a', 'b'), one('b', 'c', true), one('c', 'a'), one('a', 'd')];
    expect(circles(round)).toEqual(['a → b → c']);
  });

  test('imports are read as what they are', () => {
    const text = `import type { A } from './a'; import { type B } from './b'; import c, { type D } from './c';
      export * from './e'; export type { F } from './f'; import './g.css'; const h = () => import('./h');`;
    const found = importsOf([{ path: 'flow/x.ts', text }]);
    expect(found.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['flow/a', true],
      ['flow/b', true],
      ['flow/c', false],
      ['flow/g.css', false],
      ['flow/e', false],
      ['flow/f', true],
      ['flow/h', false],
    ]);
  });
});
