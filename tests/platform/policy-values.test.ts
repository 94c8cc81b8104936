import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../platform/lang';
import { policyValues } from '../../platform/policy-values';

const NAME = { ja: '情報センター', en: 'IT Centre' };

const helpDesk = (given: unknown) => policyValues({ helpDesk: given }).helpDesk;

describe('the help desk', () => {
  const GIVEN = {
    page: 'https://help.univ.example/mfa',
    phone: '03-1234-5678',
    mail: 'mfa@univ.example',
    ja: { name: NAME.ja, hours: '平日 9 ～ 17 時' },
    en: { name: NAME.en, hours: 'Mon–Fri, 9 to 5' },
  };
  const READ = {
    page: GIVEN.page,
    phone: GIVEN.phone,
    mail: GIVEN.mail,
    name: NAME,
    hours: { ja: GIVEN.ja.hours, en: GIVEN.en.hours },
  };

  test('is read whole', () => {
    expect(helpDesk(GIVEN)).toMatchObject(READ);
  });

  test('is read as one text of JSON, and with texts of JSON in it', () => {
    expect(helpDesk(JSON.stringify(GIVEN))).toMatchObject(READ);
    const { ja, en } = GIVEN;
    expect(helpDesk({ ...GIVEN, ja: JSON.stringify(ja), en: JSON.stringify(en) })).toMatchObject(
      READ,
    );
  });

  test('a language that lacks a text has the other one', () => {
    expect(helpDesk({ ja: { name: NAME.ja } })?.name).toMatchObject({
      ja: NAME.ja,
      en: NAME.ja,
    });
    expect(helpDesk({ en: { hours: 'always' } })?.hours).toMatchObject({
      ja: 'always',
      en: 'always',
    });
  });

  test('where nothing is said in a language it has the English text', () => {
    const all = helpDesk(GIVEN)?.name;
    const others = LANGS.filter((lang) => !lang.startsWith('ja') && lang !== 'en');
    expect(others.map((lang) => all?.[lang])).toEqual(others.map(() => NAME.en));
  });

  test('a wrong value costs no other', () => {
    const wrong = { ...GIVEN, page: 'javascript:alert(1)', phone: 5, ja: [NAME.ja] };
    expect(helpDesk(wrong)).toMatchObject({
      ...READ,
      page: undefined,
      phone: undefined,
      name: { ja: NAME.en, en: NAME.en },
      hours: { ja: GIVEN.en.hours, en: GIVEN.en.hours },
    });
  });

  test.each([{}, '', '{', 'null', '[]', 7, { page: 'x' }, { ja: {} }])('%j is none', (given) => {
    expect(helpDesk(given)).toBeUndefined();
  });

  test.each([
    ['https://help.univ.example', 'https://help.univ.example/'],
    [' https://大学.example/ 窓口 ', 'https://xn--pss25c.example/%20%E7%AA%93%E5%8F%A3'],
    ['http://help.univ.example', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//help.univ.example', undefined],
    ['https://user@help.univ.example', undefined],
    ['https://:secret@help.univ.example', undefined],
    [`https://help.univ.example/${'x'.repeat(500)}`, undefined],
  ])('its page %j is %j', (page, read) => {
    expect(helpDesk({ page })?.page).toBe(read);
  });

  test.each([
    ['+81 3 1234 5678', '+81 3 1234 5678'],
    ['０３－１２３４－５６７８', '03-1234-5678'],
    ['03(1234)5678', '03(1234)5678'],
    ['12', undefined],
    ['03-1234-5678 ext. 9', undefined],
    ['03-1234-5678;ext=9', undefined],
    ['1'.repeat(21), undefined],
  ])('its phone %j is %j', (phone, read) => {
    expect(helpDesk({ phone })?.phone).toBe(read);
  });

  test.each([
    ['help.desk+mfa@cc.univ.example', 'help.desk+mfa@cc.univ.example'],
    ['help@univ', undefined],
    ['help@univ.example?bcc=x@y.example', undefined],
    ['a@b.example,c@d.example', undefined],
    ['mailto:a@b.example', undefined],
  ])('its mail %j is %j', (mail, read) => {
    expect(helpDesk({ mail })?.mail).toBe(read);
  });

  test('a text of 200 characters is one, a longer one is none, and lines become one', () => {
    const named = (name: string) => helpDesk({ en: { name } })?.name?.en;
    expect(named('x'.repeat(200))).toHaveLength(200);
    expect(named('x'.repeat(201))).toBeUndefined();
    expect(named(' IT\n\tCentre\u202e ')).toBe('IT Centre');
  });
});

describe('the note on registration', () => {
  const note = (given: unknown) => policyValues({ registrationNote: given }).registrationNote;

  test('is one text in each language, of up to 300 characters', () => {
    expect(note(NAME)).toMatchObject(NAME);
    expect(note(JSON.stringify({ en: 'On campus' }))).toMatchObject({
      ja: 'On campus',
      en: 'On campus',
    });
    expect(note({ ja: 'x'.repeat(300) })?.ja).toHaveLength(300);
    expect(note({ ja: 'x'.repeat(301), en: 'short' })).toMatchObject({
      ja: 'short',
      en: 'short',
    });
    expect(note('On campus')).toBeUndefined();
  });
});

test.each([
  ['manual', 'manual'],
  ['register-first', 'register-first'],
  ['register-first-only', 'register-first-only'],
  ['Manual', undefined],
  [1, undefined],
])('the order %j is %j', (order, read) => {
  expect(policyValues({ order }).order).toBe(read);
});

test.each([
  [true, true],
  [1, true],
  ['1', true],
  ['true', true],
  [false, false],
  [0, false],
  ['0', false],
  [' False ', false],
  ['no', undefined],
  [2, undefined],
  [null, undefined],
])('sync %j is %j', (sync, read) => {
  expect(policyValues({ sync }).sync).toBe(read);
});

describe('graph', () => {
  const tenant = '7d8e2a10-3c4b-4f5a-9e6d-0b1c2d3e4f50';
  const client = '1A2B3C4D-5E6F-4071-8293-A4B5C6D7E8F9';
  const small = { tenant, client: client.toLowerCase(), phones: false, classicScope: false };

  test.each([
    [{ tenant, client }, small],
    [JSON.stringify({ tenant, client }), small],
    [
      { tenant: ` ${tenant} `, client, phones: 1, classicScope: '0' },
      { ...small, phones: true },
    ],
    [
      { tenant, client, phones: 'yes', classicScope: true },
      { ...small, classicScope: true },
    ],
    [{ tenant }, undefined],
    [{ client }, undefined],
    [{ tenant: 'contoso.example', client }, undefined],
    [{ tenant: 'common', client }, undefined],
    [{ tenant: `${tenant}/..`, client }, undefined],
    [{ tenant: `{${tenant}}`, client }, undefined],
    [{ tenant, client: 7 }, undefined],
    [true, undefined],
  ])('%j is %j', (graph, read) => {
    expect(policyValues({ graph }).graph).toEqual(read);
  });
});

test('a page patch is handed on as it is', () => {
  expect(policyValues({ pagePatch: { version: 7 } }).pagePatch).toEqual({ version: 7 });
});

test('whatever is given, reading it never throws', () => {
  const keys = [
    'pagePatch',
    'helpDesk',
    'registrationNote',
    'order',
    'sync',
    'page',
    'ja',
    'name',
    'graph',
    'tenant',
  ];
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.anything(),
      fc.dictionary(fc.constantFrom(...keys), tie('value')),
      fc.json(),
    ),
  })).value;
  fc.assert(
    fc.property(anything, (given) => {
      const { helpDesk } = policyValues(given);
      expect(helpDesk?.page ?? 'https:').toMatch(/^https:/);
    }),
  );
});
