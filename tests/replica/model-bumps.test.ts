import { expect, test } from 'vitest';
import { type Bumps, createBumps } from './bumps.ts';
import { captchaAnswer } from './captcha.ts';
import { createModel } from './model.ts';
import { apiType, errorCode, type MethodSpec, verification } from './types.ts';

const person = { name: 'Hanako Yamada', mail: 'hanako@contoso.example' };
const usual: MethodSpec[] = [{ type: 'password' }, { type: 'authenticator', value: 'iPhone 12' }];

function bumpy(first: Bumps) {
  const bumps = createBumps(first);
  return { bumps, model: createModel(person, usual, bumps) };
}

const number = (type: number, phoneNumber = '090-1234-5678') => ({
  type,
  phoneNumber,
  countryCode: '81',
});
const sms = number(apiType.sms);

test('what is counted goes wrong so often, and what is not named stays', () => {
  const bumps = createBumps({ noSms: 2 });
  bumps.patch({ failNew: 1 });
  expect([bumps.take('noSms'), bumps.take('noSms'), bumps.take('noSms')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(bumps.now()).toEqual({ noSms: 0, failNew: 1 });
});

test('a code that does not come can be had by another SMS', () => {
  const { model } = bumpy({ noSms: 1 });
  model.startNew(sms);
  expect(model.phone.latestSms()).toBeUndefined();
  expect(model.facts().undelivered).toBe(true);
  model.startNew(sms);
  expect(model.phone.latestSms()).toMatch(/^\d{6}$/);
  expect(model.facts().undelivered).toBe(false);
});

test.each(['090-1234-5678', '9012345678', '+81 90 1234 5678'])('%s is its own number', (mine) => {
  const { model } = bumpy({ myNumber: mine.replace(/\+81/, '') });
  model.startNew(number(apiType.call, '090-1234-5679'));
  expect(model.phone.answerCall()).toBe(false);
  expect(model.facts().undelivered).toBe(true);
  model.startNew(number(apiType.call));
  expect(model.phone.answerCall()).toBe(true);
});

test('a number that is refused once is taken the second time', () => {
  const { model } = bumpy({ refuseNumber: 1 });
  expect(model.startNew(sms).error).toBe(errorCode.badPhoneNumber);
  expect(model.startNew(sms).state).toBe(verification.pending);
});

test.each([
  ['back', errorCode.sessionTimedOut],
  ['next', errorCode.expired],
] as const)(
  'a code that expired (%s) is worth nothing, and a new one works',
  (qrExpired, error) => {
    const { model } = bumpy({ qrExpired });
    const session = model.initialize();
    expect(model.phone.scanQr()).toBe(true);
    expect(model.startNew({ type: apiType.app, session }).error).toBe(error);
    expect(model.phone.scanQr()).toBe(false);
    expect(model.startNew({ type: apiType.app, session }).error).toBe(errorCode.sessionTimedOut);
    const again = model.initialize();
    expect(model.phone.scanQr()).toBe(true);
    expect(model.startNew({ type: apiType.app, session: again }).state).toBe(verification.pending);
  },
);

test('too many tries, until they are not any more', () => {
  const { model, bumps } = bumpy({});
  const { context = '' } = model.startNew(sms);
  const code = model.phone.latestSms() ?? '';
  bumps.patch({ throttled: true });
  expect(model.verify(context, code).error).toBe(errorCode.throttled);
  expect(model.startNew(sms).error).toBe(errorCode.throttled);
  bumps.patch({ throttled: false });
  expect(model.verify(context, code).state).toBe(verification.verified);
});

test('a captcha lets nothing through until it was read right', () => {
  const { model } = bumpy({ captcha: 'number' });
  expect(model.startNew(sms).error).toBe(errorCode.captchaRequired);
  const first = model.askCaptcha();
  expect(model.phone.captcha()).toBe(first.answer);
  expect(model.solveCaptcha(first.id, 'no')).toBe(false);
  expect(model.solveCaptcha(first.id, first.answer)).toBe(false);
  expect(model.startNew(sms).error).toBe(errorCode.captchaRequired);
  const second = model.askCaptcha();
  expect(second.answer).not.toBe(first.answer);
  expect(model.solveCaptcha(second.id, ` ${second.answer.toLowerCase()} `)).toBe(true);
  expect(model.startNew(sms).state).toBe(verification.pending);
});

test('a captcha after the second wrong code', () => {
  const { model } = bumpy({ captcha: 'failures' });
  const { context = '' } = model.startNew(sms);
  expect(model.verify(context, 'x').error).toBe(errorCode.verificationFailed);
  expect(model.verify(context, 'x').state).toBe(verification.captchaRequired);
});

test('the letters of a picture are five, and another five the next time', () => {
  const answers = Array.from({ length: 20 }, (_, turn) => captchaAnswer(turn));
  for (const answer of answers) expect(answer).toMatch(/^[A-Z]{5}$/);
  for (const [at, answer] of answers.entries()) expect(answer).not.toBe(answers[at + 1]);
});

test('a deletion that fails leaves the method there, and is counted', () => {
  const { model } = bumpy({ failDelete: 1 });
  const id = model.account().methods[1]?.id ?? '';
  expect([model.remove(id), model.facts().notDeleted]).toEqual([false, 1]);
  expect(model.account().methods).toHaveLength(2);
  expect([model.remove(id), model.facts().notDeleted]).toEqual([true, 1]);
});

test.each(['failNew', 'failVerify'] as const)('%s fails once, and registers nothing', (key) => {
  const { model, bumps } = bumpy({});
  bumps.patch({ [key]: 1 });
  if (key === 'failNew') expect(model.startNew(sms).state).toBe(verification.systemError);
  const { context = '' } = model.startNew(sms);
  const code = model.phone.latestSms() ?? '';
  if (key === 'failVerify') {
    expect(model.verify(context, code).state).toBe(verification.systemError);
  }
  expect(model.account().methods).toHaveLength(2);
  expect(model.verify(context, code).state).toBe(verification.verified);
});

test('the default method stays while another one could be the default', () => {
  const bumps = createBumps({ defaultLocked: true });
  const methods: MethodSpec[] = [
    ...usual,
    { type: 'email', value: 'hanako@example.com' },
    { type: 'phone', value: '+81 9011112222' },
  ];
  const model = createModel(person, methods, bumps);
  const [, app, , phone] = model.account().methods.map(({ id }) => id);
  expect(model.account().defaultMethod).toBe(app);
  expect(model.remove(app ?? '')).toBe(false);
  expect(model.facts()).toMatchObject({ notDeleted: 1, defaultMethod: app });
  expect(model.setDefault(phone ?? '')).toBe(true);
  expect(model.remove(app ?? '')).toBe(true);
  // The only one that is left that could be it.
  expect(model.facts().defaultMethod).toBe(phone);
  expect(model.remove(phone ?? '')).toBe(true);
  expect(model.facts().notDeleted).toBe(1);
});

test('what is not the default can go, and so can the default without the bump', () => {
  const methods: MethodSpec[] = [...usual, { type: 'phone', value: '+81 9011112222' }];
  const model = createModel(person, methods, createBumps({ defaultLocked: true }));
  expect(model.remove(model.account().methods[2]?.id ?? '')).toBe(true);
  const free = createModel(person, methods);
  expect(free.remove(free.account().methods[1]?.id ?? '')).toBe(true);
});

test.each<[string, MethodSpec[], boolean]>([
  ['a password alone', [{ type: 'password' }], true],
  ['what only resets a password', [{ type: 'email' }, { type: 'securityQuestions' }], true],
  ['an app', usual, false],
  ['another app', [{ type: 'totp' }], false],
  ['a phone', [{ type: 'phone' }], false],
  ['a passkey', [{ type: 'passkey' }], false],
])('a registration is forced, or not, with %s', (_name, methods, must) => {
  const bumps = createBumps({ forcedRegistration: true });
  const model = createModel(person, methods, bumps);
  expect(model.mustRegister()).toBe(must);
  bumps.patch({ forcedRegistration: undefined });
  expect(model.mustRegister()).toBe(false);
});
