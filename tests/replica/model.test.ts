import { expect, test } from 'vitest';
import { createModel } from './model.ts';
import { apiType, errorCode, type MethodSpec, verification } from './types.ts';

const person = { name: 'Hanako Yamada', mail: 'hanako@contoso.example' };
const usual: MethodSpec[] = [{ type: 'password' }, { type: 'authenticator', value: 'iPhone 12' }];
const types = (model: ReturnType<typeof createModel>): string[] =>
  model.account().methods.map((method) => method.type);

const phoneOf = (type: number) => ({ type, phoneNumber: '090-1234-5678', countryCode: '81' });

test('a call registers the phone once it is answered with #', () => {
  const model = createModel(person, usual);
  const { context = '', state } = model.startNew(phoneOf(apiType.call));
  expect(state).toBe(verification.pending);
  expect(model.verify(context, null).state).toBe(verification.pending);
  expect(model.phone.answerCall({ pressHash: true })).toBe(true);
  expect(types(model)).not.toContain('phone');
  expect(model.verify(context, null).state).toBe(verification.verified);
  expect(model.verify(context, null).state).toBe(verification.verified);
  const phones = model.account().methods.filter((method) => method.type === 'phone');
  expect(phones.map((phone) => phone.value)).toEqual(['+81 9012345678']);
});

test.each([
  [
    'answered without #',
    (model: ReturnType<typeof createModel>) => model.phone.answerCall({ pressHash: false }),
  ],
  ['declined', (model: ReturnType<typeof createModel>) => model.phone.declineCall()],
  ['not heard', (model: ReturnType<typeof createModel>) => model.phone.timeOut()],
])('a call that is %s registers nothing', (_name, act) => {
  const model = createModel(person, usual);
  const { context = '' } = model.startNew(phoneOf(apiType.call));
  expect(act(model)).toBe(true);
  expect(model.verify(context, null).state).toBe(verification.failed);
  expect(types(model)).not.toContain('phone');
  expect(model.phone.answerCall()).toBe(false);
});

test('an SMS registers the phone with the right code only', () => {
  const model = createModel(person, usual);
  const { context = '' } = model.startNew(phoneOf(apiType.sms));
  const code = model.phone.latestSms() ?? '';
  expect(code).toMatch(/^\d{6}$/);
  expect(model.verify(context, '000000').error).toBe(errorCode.verificationFailed);
  expect(types(model)).not.toContain('phone');
  expect(model.verify(context, code).state).toBe(verification.verified);
  expect(types(model)).toContain('phone');
  expect(model.phone.latestSms()).toBeUndefined();
});

test('five wrong codes are too many', () => {
  const model = createModel(person, usual);
  const { context = '' } = model.startNew(phoneOf(apiType.sms));
  const code = model.phone.latestSms() ?? '';
  for (let i = 0; i < 5; i += 1) model.verify(context, 'x');
  expect(model.verify(context, code)).toEqual({
    state: verification.throttled,
    error: errorCode.throttled,
  });
});

test('an old code is worth nothing after a new SMS', () => {
  const model = createModel(person, usual);
  const first = model.startNew(phoneOf(apiType.sms));
  const oldCode = model.phone.latestSms() ?? '';
  const second = model.startNew(phoneOf(apiType.sms));
  expect(model.phone.latestSms()).not.toBe(oldCode);
  expect(model.verify(first.context ?? '', oldCode).error).toBe(errorCode.sessionTimedOut);
  expect(model.verify(second.context ?? '', oldCode).state).toBe(verification.failed);
});

test('a number that is none is refused, and so is a second phone', () => {
  const model = createModel(person, [{ type: 'phone', value: '+81 9011112222' }]);
  const short = { ...phoneOf(apiType.sms), phoneNumber: '12' };
  expect(model.startNew(short).error).toBe(errorCode.badPhoneNumber);
  expect(model.startNew(phoneOf(apiType.sms)).error).toBe(errorCode.limitReached);
  expect(model.startNew({ ...phoneOf(apiType.call), kind: 'officePhone' }).error).toBe(0);
});

const scanned = () => {
  const model = createModel(person, usual);
  const session = model.initialize();
  expect(model.startNew({ type: apiType.app, session }).error).toBe(errorCode.verificationFailed);
  expect(model.phone.scanQr('Pixel 9')).toBe(true);
  expect(model.phone.scanQr('another')).toBe(false);
  return { model, ...model.startNew({ type: apiType.app, session }) };
};

test('the app is registered when the shown number is entered', () => {
  const { model, context = '', entropy = '' } = scanned();
  expect(entropy).toMatch(/^\d\d$/);
  expect(model.phone.shownNumber()).toBe(entropy);
  expect(model.phone.enterNumber(Number(entropy))).toBe(true);
  expect(model.verify(context, null).state).toBe(verification.verified);
  const devices = model.account().methods.map((method) => method.value);
  expect(devices).toEqual([undefined, 'iPhone 12', 'Pixel 9']);
});

test.each([
  ['a wrong number', 'enterNumber', errorCode.verificationFailed],
  ['a denial', 'deny', errorCode.denied],
  ['silence', 'timeOut', errorCode.requestTimedOut],
] as const)('%s registers no app', (_name, act, error) => {
  const { model, context = '' } = scanned();
  expect(act === 'enterNumber' ? model.phone.enterNumber(1) : model.phone[act]()).toBe(true);
  expect(model.verify(context, null)).toEqual({ state: verification.failed, error });
  expect(model.account().methods).toHaveLength(2);
});

test('the pairing link works after it was pressed, once', () => {
  const model = createModel(person, usual);
  const session = model.initialize();
  expect(model.phone.openPairingLink()).toBe(false);
  model.pressLink();
  expect(model.phone.openPairingLink()).toBe(true);
  expect(model.phone.openPairingLink()).toBe(false);
  expect(model.startNew({ type: apiType.app, session }).state).toBe(verification.pending);
});

test('five apps are enough', () => {
  const five = Array.from({ length: 5 }, (_, i) => `phone ${i}`);
  const model = createModel(
    person,
    five.map((value) => ({ type: 'authenticator', value })),
  );
  expect(model.canAdd('authenticator')).toBe(false);
  model.initialize();
  expect(model.phone.scanQr()).toBe(false);
});

test('the default method moves on when its method goes', () => {
  const model = createModel(person, [...usual, { type: 'phone', value: '+81 90' }]);
  const [password, app, phone] = model.account().methods;
  expect(model.account().defaultMethod).toBe(app?.id);
  expect(model.remove(app?.id ?? '')).toBe(true);
  expect(model.remove(app?.id ?? '')).toBe(false);
  expect(model.account().defaultMethod).toBe(phone?.id);
  expect(model.remove(phone?.id ?? '')).toBe(true);
  expect(model.account().defaultMethod).toBeNull();
  expect(model.remove(password?.id ?? '')).toBe(false);
  expect(types(model)).toEqual(['password']);
});

test('a default that was chosen stays', () => {
  const model = createModel(person, [...usual, { type: 'phone', value: '+81 90' }]);
  const [password, , phone] = model.account().methods;
  expect(model.setDefault(password?.id ?? '')).toBe(false);
  expect(model.setDefault(phone?.id ?? '')).toBe(true);
  expect(model.account().defaultMethod).toBe(phone?.id);
});
