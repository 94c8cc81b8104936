import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SECURITY_INFO } from '../../platform/security-info';
import { createTabs } from '../../platform/tabs';
import { cleanBrowser } from './desk';

beforeEach(() => cleanBrowser());

/** Tabs in which a guide lives. */
function guidesIn(...ids: readonly number[]): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (id: number) => {
    if (!ids.includes(id)) throw new Error('Receiving end does not exist');
    return true;
  });
}

/** A tab that has loaded (or not). */
async function tab(status: 'complete' | 'loading' = 'complete'): Promise<number> {
  const made = await fakeBrowser.tabs.create({ url: 'https://example.ac.jp/' });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...made, status }));
  return made.id ?? 0;
}

test('without a known tab, the Security info page is opened', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await createTabs().go();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: SECURITY_INFO });
});

test('of the tabs that reported themselves, the last with a living guide is shown', async () => {
  const [a, b, c] = [await tab(), await tab(), await tab()];
  const tabs = createTabs();
  await tabs.reported(b, 'm');
  await tabs.reported(a, 'm');
  await tabs.reported(c, 'm');
  guidesIn(a, b);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await createTabs().go();
  expect(update).toHaveBeenCalledExactlyOnceWith(a, { active: true });
  expect(create).not.toHaveBeenCalled();
});

test('a tab that reported itself and went elsewhere is not shown', async () => {
  const id = await tab();
  await createTabs().reported(id, 'm');
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await createTabs().go();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: SECURITY_INFO });
});

test('a guide that answers from the tab in front is here', async () => {
  const id = await tab();
  guidesIn(id);
  expect(await createTabs().guideIn(id)).toBe('here');
});

test('a tab that has loaded and says nothing is silent; while it loads it is not', async () => {
  expect(await createTabs().guideIn(await tab('loading'))).toBe('loading');
  expect(await createTabs().guideIn(await tab('complete'))).toBe('silent');
});

test('a tab in front without a guide is no matter while one answers elsewhere', async () => {
  const [page, front] = [await tab(), await tab()];
  const tabs = createTabs();
  await tabs.reported(page, 'm');
  guidesIn(page);
  expect(await tabs.guideIn(front)).toBe('unknown');
});

test('where the popup is the tab in front, the tab that was opened counts', async () => {
  const id = await tab();
  await createTabs().reported(id, 'm');
  expect(await createTabs().guideIn(undefined)).toBe('silent');
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
  expect(await createTabs().guideIn(undefined)).toBe('unknown');
});

test('a frozen tab does not hold up the answer', async () => {
  vi.useFakeTimers();
  const id = await tab();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(
    new Promise<never>(() => undefined) as never,
  );
  const guide = createTabs().guideIn(id);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await guide).toBe('silent');
  vi.useRealTimers();
});
