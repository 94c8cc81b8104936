import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleanBrowser, people } from './desk';

beforeEach(() => cleanBrowser());

/** Asked for the policy, the browser does this from now on. */
function managed(get: () => Promise<object>): void {
  const area: { get: () => Promise<object> } = fakeBrowser.storage.managed;
  vi.spyOn(area, 'get').mockImplementation(get);
}

/** What the organisation's policy has from now on. */
function order(pagePatch: unknown): void {
  managed(async () => ({ pagePatch }));
}

const GOOD = JSON.stringify({
  version: '7',
  words: { de: { next: ['Und weiter'] } },
  off: ['list.add'],
});

test('a page gets what the organisation added; the popup tells its version', async () => {
  order(GOOD);
  const { page, popup, start } = people();
  await start();
  const { map } = await page({ type: 'hello', pageLangs: ['de'] });
  expect(map?.off).toEqual(['list.add']);
  expect(map?.wordings[0]?.[0]).toEqual({ key: 'next', texts: ['Und weiter'] });
  expect((await popup({ type: 'state' })).patch).toEqual({ is: 'in-force', version: '7' });
});

test('of a bad patch nothing is used, and the popup tells why', async () => {
  order(GOOD.replace('list.add', 'list.plus'));
  const { page, popup, start } = people();
  await start();
  const { map } = await page({ type: 'hello', pageLangs: ['de'] });
  expect(map?.off).toEqual([]);
  expect(JSON.stringify(map)).not.toContain('Und weiter');
  expect((await popup({ type: 'state' })).patch).toEqual({
    is: 'refused',
    reasons: [{ fault: 'unknown-landmark', at: 'list.plus' }],
  });
});

test('a change of the policy is in the next answer', async () => {
  const { page, start } = people();
  await start();
  expect((await page({ type: 'hello' })).map?.off).toEqual([]);
  order(GOOD);
  expect((await page({ type: 'hello' })).map?.off).toEqual(['list.add']);
});

test.each([
  ['throws, as Firefox without a policy', () => Promise.reject(new Error('no manifest'))],
  ['is empty', () => Promise.resolve({})],
])('where the policy %s there is no patch', async (_, get) => {
  managed(get);
  const { page, popup, start } = people();
  await start();
  expect((await popup({ type: 'state' })).patch).toBeUndefined();
  expect((await page({ type: 'hello' })).map?.wordings).not.toEqual([]);
});

test('the popup is told whom to ask', async () => {
  const helpDesk = { phone: '03-1234-5678', page: 'http://univ.example' };
  managed(async () => ({ helpDesk: JSON.stringify(helpDesk) }));
  const { state } = people();
  expect((await state()).organisation.helpDesk).toMatchObject({
    phone: '03-1234-5678',
    page: undefined,
  });
  managed(async () => ({}));
  expect((await state()).organisation.helpDesk).toBeUndefined();
});

test.each([
  [undefined, true],
  [true, true],
  [false, false],
])('with the guide switched to %j Microsoft can be asked: %j', async (enabled, isOffered) => {
  const graph = {
    tenant: '7d8e2a10-3c4b-4f5a-9e6d-0b1c2d3e4f50',
    client: '1A2B3C4D-5E6F-4071-8293-A4B5C6D7E8F9',
  };
  managed(async () => ({ graph, ...(enabled !== undefined && { enabled }) }));
  const told = (await people().state()).graph;
  expect(told?.client).toBe(isOffered ? graph.client.toLowerCase() : undefined);
});

test('while the browser has not read its policies, what was in force last is; then pages hear of another', async () => {
  order(GOOD);
  const { page, popup, start } = people();
  await start();
  let answer: (policy: object) => void = () => {};
  managed(() => new Promise((resolve) => (answer = resolve)));
  expect((await popup({ type: 'state' })).patch).toEqual({ is: 'in-force', version: '7' });
  const heard = vi.fn();
  fakeBrowser.storage.onChanged.addListener(heard);
  expect((await page({ type: 'hello' })).map?.off).toEqual(['list.add']);
  expect(heard).not.toHaveBeenCalled();
  answer({});
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(Object.keys(heard.mock.calls[0]?.[0])).toEqual(['policy']);
});
