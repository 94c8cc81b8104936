import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGraph } from '../../platform/graph/port';
import { scopesOf } from '../../platform/graph/sign-in';
import type { Trouble } from '../../platform/graph/trouble';
import { listed, newAccount, PLANTED } from './account';
import { CLIENT, TENANT } from './world';

afterEach(() => vi.unstubAllGlobals());

const account = { ...newAccount(), mobile: PLANTED.number };
const GRAPH = 'https://graph.microsoft.com';

/** Answers each list, and notes what was asked. */
function answering(answer = (list: string): Response => Response.json(listed(account, list))) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    return answer(url.split('/').at(-1) ?? '');
  });
  return asked;
}

const policy = { tenant: TENANT, client: CLIENT, phones: false, classicScope: false };
const APPS = account.apps.map(({ id }) => id);

describe.each([
  [
    'the app alone',
    policy,
    ['microsoftAuthenticatorMethods'],
    ['UserAuthMethod-MicrosoftAuthApp.Read'],
    undefined,
  ],
  [
    'the number too',
    { ...policy, phones: true },
    ['microsoftAuthenticatorMethods', 'phoneMethods'],
    ['UserAuthMethod-MicrosoftAuthApp.Read', 'UserAuthMethod-Phone.Read'],
    true,
  ],
  [
    'the classic scope',
    { ...policy, classicScope: true },
    ['methods'],
    ['UserAuthenticationMethod.Read'],
    undefined,
  ],
  [
    'the classic scope, and the number',
    { ...policy, classicScope: true, phones: true },
    ['methods'],
    ['UserAuthenticationMethod.Read'],
    true,
  ],
])('%s', (_, given, lists, scopes, hasMobile) => {
  test('asks no more than that', async () => {
    const asked = answering();
    expect(await createGraph(given).registered('token')).toEqual({ apps: APPS, hasMobile });
    expect(asked.map(({ url }) => url)).toEqual(
      lists.map((list) => `${GRAPH}/v1.0/me/authentication/${list}`),
    );
    expect(scopesOf(given)).toEqual(scopes.map((scope) => `${GRAPH}/${scope}`));
  });
});

test('reads only, and says nothing but the token', async () => {
  const asked = answering();
  await createGraph(policy).registered('the token');
  const [{ init } = { init: undefined }] = asked;
  expect(init?.method).toBe('GET');
  const headers = Object.keys((init?.headers ?? {}) as Record<string, string>);
  expect(headers.map((name) => name.toLowerCase())).toEqual(['authorization']);
});

test('a number does not come out', async () => {
  answering();
  const found = await createGraph({ ...policy, phones: true }).registered('token');
  expect(JSON.stringify(found)).not.toContain(PLANTED.number);
});

test('what is wrong is not asked again', async () => {
  const asked = answering(() =>
    Response.json({}, { status: 503, headers: { 'retry-after': '1' } }),
  );
  const trouble = await createGraph(policy)
    .registered('token')
    .catch((error: Trouble) => error.failure);
  expect(trouble).toEqual({ kind: 'server', code: 'HTTP 503' });
  expect(asked).toHaveLength(1);
});
