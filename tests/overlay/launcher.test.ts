import { expect, test } from 'vitest';
import { launcherOn } from '../../entrypoints/content/launcher';

const SITE = 'https://mysignins.microsoft.com';
const resources = { launcher: { begin: 'Move to a new phone', offer: 'Go on here' } };

const label = (address: string, isOffered = false) =>
  launcherOn(address, { resources, isOffered }).launcher?.label;

test.each([
  '/security-info',
  '/security-info/',
  '/security-info?tenant=a',
  '/security-info#norikae=ABCD',
  '/security-info/?a=/b#c',
  '/tenant/security-info',
])('stands on the page of the methods: %s', (path) => {
  expect(label(SITE + path)).toBe('Move to a new phone');
  expect(label(SITE + path, true)).toBe('Go on here');
});

test.each([
  '/',
  '/overview',
  '/security-info/add',
  '/security-information',
  '/register?from=/security-info',
  '/overview#/security-info',
])('and on no other: %s', (path) => {
  expect(label(SITE + path)).toBeUndefined();
});

test('without words there is none', () => {
  expect(launcherOn(`${SITE}/security-info`, { resources: undefined, isOffered: false })).toEqual(
    {},
  );
});
