import { describe, expect, test } from 'vitest';
import { appsIn, hasMobileIn } from '../../flow/confirm/registered';

// Modelled on Microsoft's published examples (learn.microsoft.com/graph, authentication-list-methods and its siblings).
const type = (name: string) => `#microsoft.graph.${name}AuthenticationMethod`;
const APP = {
  '@odata.type': type('microsoftAuthenticator'),
  id: '6803c096-8ad5-4d00-a8d2-3ad3ad2a5a7e',
  displayName: "Sandeep's iPhone",
  deviceTag: '',
  phoneAppVersion: '6.5.4',
  createdDateTime: null,
};
const MOBILE = {
  phoneNumber: '+1 2065555555',
  phoneType: 'mobile',
  smsSignInState: 'ready',
  id: '3179e48a-750b-4051-897c-87b9720928f7',
};
const OFFICE = { ...MOBILE, phoneType: 'office', id: 'e37fc753-ff3b-4958-9484-eaa9425c82bc' };
const others = ['password', 'fido2', 'windowsHelloForBusiness', 'softwareOath', 'brandNewIn2031'];
const OTHERS = others.map((name) => ({ '@odata.type': type(name), id: name }));

describe('the Authenticators', () => {
  test('of their own list, with a type or without one', () => {
    const { '@odata.type': _, ...plain } = { ...APP, id: 'b' };
    expect(appsIn({ value: [APP, plain] }, 'app')).toEqual([APP.id, 'b']);
  });

  test('of the list of everything, those that say so; unknown types are others', () => {
    expect(appsIn({ value: [...OTHERS, APP, { id: 'untyped' }] }, 'all')).toEqual([APP.id]);
  });

  test('another type in their own list is none', () => {
    expect(appsIn({ value: OTHERS }, 'app')).toEqual([]);
  });
});

describe('the mobile number', () => {
  test('is there by its fixed id; an office phone is another', () => {
    expect(hasMobileIn({ value: [OFFICE, MOBILE] }, 'phone')).toBe(true);
    expect(hasMobileIn({ value: [OFFICE] }, 'phone')).toBe(false);
    expect(hasMobileIn({ value: [] }, 'phone')).toBe(false);
  });

  test('in the list of everything it has a type', () => {
    expect(hasMobileIn({ value: [{ ...MOBILE, '@odata.type': type('phone') }] }, 'all')).toBe(true);
    expect(hasMobileIn({ value: [{ ...APP, id: MOBILE.id }] }, 'all')).toBe(false);
  });
});

test.each([
  [undefined],
  [null],
  ['<html>'],
  [{}],
  [{ value: {} }],
  [{ error: { code: 'x' } }],
  [{ value: [{ ...APP, id: 7 }] }],
  [{ value: [{ ...APP, id: '' }] }],
])('%j is no list of Authenticators', (body) => {
  expect(appsIn(body, 'app')).toBeUndefined();
});
