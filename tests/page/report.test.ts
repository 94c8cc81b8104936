import { describe, expect, test } from 'vitest';
import { reportOf } from '../../page/report';
import type { NodeSeen, PageSeen } from '../../page/seen';

const around = {
  version: '1.2.3',
  agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36',
  lang: 'ja',
  move: undefined,
  patch: undefined,
};
const node = (tag: string, part: Partial<NodeSeen> = {}): NodeSeen => ({
  tag,
  children: [],
  ...part,
});
const page: PageSeen = {
  path: '/security-info',
  langs: ['ja', 'en-US'],
  account: true,
  screen: 'picker',
  facts: { form: 'tiles', open: 'false' },
  rows: [{ kind: 'phone', deletable: true, remove: 'ambiguous' }],
  landmarks: { 'picker.phone': 'found', 'picker.add': 'missing', 'dialog.cancel': 'ambiguous' },
  dialog: { says: 'pickerTitle', titles: '', has: 'tiles' },
  structure: [
    node('div', {
      role: 'dialog',
      children: [
        node('button', {
          hooks: ['data-testid=authmethod-picker-?7'],
          states: ['disabled'],
          text: 12,
        }),
      ],
    }),
  ],
};
const lines = (part: Partial<PageSeen> = {}) =>
  reportOf({ page: { ...page, ...part } }, around).split('\n');

test('the page is told line by line, its elements below each other', () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      'page: /security-info · languages: ja, en-US · account shown: yes',
      'screen: picker form=tiles open=false',
      'row: phone, delete ambiguous',
      'found: picker.phone',
      'ambiguous: dialog.cancel',
      'dialog says: pickerTitle',
      '  div role=dialog',
      '    button data-testid=authmethod-picker-?7 disabled (12)',
    ]),
  );
});

test.each([
  [around.agent, 'Chrome 156'],
  [`${around.agent} Edg/157.0.3.4`, 'Edg 157'],
  ['Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Hanako/4711', 'other'],
])('of %s only the name and the version', (agent, told) => {
  expect(reportOf(undefined, { ...around, agent })).toContain(`browser: ${told} ·`);
});

describe('the generation, as far as a screen tells it', () => {
  const reskin = [
    node('div', { children: [node('h2', { hooks: ['data-testid=reskin-step-title'] })] }),
  ];
  test.each<[Partial<PageSeen>, string]>([
    [{ structure: reskin }, 'g3'],
    [{}, 'g2 or g3'],
    [{ facts: { form: 'dropdown' } }, 'g1'],
    [{ screen: 'phone-number', facts: {} }, 'g1 or g2'],
    [{ screen: 'list', facts: {} }, 'not told by this screen'],
  ])('%#', (part, generation) => {
    expect(lines(part)).toContain(`generation: ${generation}`);
  });
});

test('the patch, and why it is refused; a page without a guide, and one without a move', () => {
  const refused = { is: 'refused', reasons: [{ fault: 'clash', at: 'next / cancel: x' }] } as const;
  expect(reportOf({}, { ...around, patch: refused })).toContain(
    'refused: clash (next / cancel: x)',
  );
  expect(reportOf({}, { ...around, patch: { is: 'in-force', version: '7' } })).toContain(
    'version 7',
  );
  expect(reportOf({}, around)).toContain('no move is under way');
  expect(reportOf(undefined, around)).toContain('no guide answers');
});
