import { expect, test } from 'vitest';
import { claimsFor, failureOfAnswer, failureOfSignIn, forItOf } from '../../flow/confirm/failures';
import enAll from '../../locales/en.json';

const en = enAll.confirm;

test.each([
  ['access_denied', 'AADSTS65004: User declined to consent.', 'declined', 'AADSTS65004'],
  ['access_denied', 'the user said no', 'declined', undefined],
  ['consent_required', '', 'consent', undefined],
  [
    'invalid_grant',
    'AADSTS65001: The user or administrator has not consented',
    'consent',
    'AADSTS65001',
  ],
  ['invalid_client', 'AADSTS50011: The redirect URI does not match', 'redirect', 'AADSTS50011'],
  [
    'invalid_request',
    'AADSTS9002327: Tokens issued for the SPA client-type',
    'redirect',
    'AADSTS9002327',
  ],
  ['unauthorized_client', 'AADSTS700016: Application not found', 'registration', 'AADSTS700016'],
  ['access_denied', 'AADSTS53003: Blocked by Conditional Access', 'blocked', 'AADSTS53003'],
  ['server_error', 'AADSTS90033: transient', 'server', 'AADSTS90033'],
  ['nobody_knows', 'AADSTS123456: something new', 'sign-in', 'AADSTS123456'],
])('a refusal %s, %j is %s', (error, description, kind, code) => {
  expect(failureOfSignIn(error, description)).toEqual({ kind, code });
});

test('nothing of what Microsoft wrote is kept but its number', () => {
  const failure = failureOfSignIn('x', 'AADSTS50105: hanako@contoso.example is not assigned');
  expect(JSON.stringify(failure)).not.toContain('hanako');
});

test.each([
  [{ status: 200, isJson: true }, undefined],
  [
    { status: 200, isJson: false },
    { kind: 'proxy', code: 'HTTP 200' },
  ],
  [
    { status: 503, isJson: false },
    { kind: 'proxy', code: 'HTTP 503' },
  ],
  [
    { status: 503, isJson: true },
    { kind: 'server', code: 'HTTP 503' },
  ],
  [
    { status: 401, isJson: true },
    { kind: 'unauthorized', code: 'HTTP 401' },
  ],
  [
    { status: 403, isJson: true },
    { kind: 'forbidden', code: 'HTTP 403' },
  ],
  [
    { status: 404, isJson: true },
    { kind: 'unexpected', code: 'HTTP 404' },
  ],
  [
    { status: 429, isJson: true, retryAfter: '120' },
    { kind: 'throttled', code: 'HTTP 429', seconds: 120 },
  ],
  [
    { status: 429, isJson: false, retryAfter: 'soon' },
    { kind: 'throttled', code: 'HTTP 429', seconds: undefined },
  ],
])('an answer %j is %j', (answer, failure) => {
  expect(failureOfAnswer(answer)).toEqual(failure);
});

const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;

test.each([
  [401, header, claims],
  [403, header, claims],
  [401, 'Bearer realm=""', undefined],
  [401, 'Bearer claims="%%%"', undefined],
  [401, 'Bearer claims="AAAA"', undefined],
  [403, null, '{"access_token":{"amr":{"essential":true,"values":["ngcmfa"]}}}'],
  [500, header, undefined],
])('after a %i with %j one more sign-in with %j may help', (status, authenticate, wanted) => {
  expect(claimsFor({ status, isJson: true, authenticate }, atob)).toBe(wanted);
});

test('IT is told where there is a sentence for it, and only there', () => {
  const kinds = Object.keys(en.failed.what) as (keyof typeof en.failed.what)[];
  const told = kinds.filter((kind) => forItOf(kind) !== undefined);
  expect(told.toSorted()).toEqual(Object.keys(en.failed.it).toSorted());
});
