import { h, type VNode } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { calloutOf } from '../../entrypoints/content/callout';
import { newProgress } from '../../flow/progress';
import { speaker } from '../../flow/say';
import { createPageTexts } from '../../platform/page-texts';

const TEXT = '｜新《あたら》しいスマホの｜番号《ばんごう》';

test.each([
  [TEXT, '新しいスマホの番号'],
  ['plain', 'plain'],
  // A page's own brackets are no readings.
  ['《Next》 ｜', '《Next》 ｜'],
])('without readings %j is %j', (text, plain) => {
  expect(withoutReadings(text)).toBe(plain);
});

describe('drawn by Preact', () => {
  beforeAll(showReadings);

  /** What an element holds, readings in brackets. */
  const held = (child: unknown): string => {
    if (Array.isArray(child)) return child.map(held).join('');
    if (typeof child !== 'object' || child === null) return String(child ?? '');
    const { type, props } = child as VNode<{ children?: unknown }>;
    return type === 'rt' ? `(${held(props.children)})` : held(props.children);
  };

  test('each reading stands above its characters', () => {
    const drawn = '新(あたら)しいスマホの番号(ばんごう)';
    expect(held(h('p', null, TEXT))).toBe(drawn);
    expect(held(h('p', null, ['A ', h('b', null, TEXT)]))).toBe(`A ${drawn}`);
  });

  test('where only text can stand there is none', () => {
    expect(held(h('option', null, TEXT))).toBe('新しいスマホの番号');
    expect(h('button', { 'aria-label': TEXT, title: TEXT }).props).toEqual({
      'aria-label': '新しいスマホの番号',
      title: '新しいスマホの番号',
    });
  });
});

test('what is read out has no marks', () => {
  const t = createPageTexts({
    say: { done: { title: '**{{label}}**を｜押《お》します。', text: TEXT } },
    where: { page: 'ページの｜中《なか》です。' },
  } as never);
  const done = speaker(newProgress({ id: 'm', salt: 's', route: 'sms', setup: 'pc' }))(
    'x.done',
    'done',
  );
  const { spoken } = calloutOf(
    { ...done, phase: 4 },
    { label: '次へ' },
    { t, lang: 'ja', kept: true },
  );
  expect(spoken).toBe('次へを押します。 ページの中です。 新しいスマホの番号');
});
