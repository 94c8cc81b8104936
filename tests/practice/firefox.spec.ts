import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Firefox } from '../harness/firefox/launch.ts';
import { newProfile } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

/** What the frame shows: the address that it plays, its list, and whether the guide is there. */
function inFrame() {
  const page = document.querySelector('iframe')?.contentDocument;
  return {
    path: page?.location.pathname,
    rows: page?.querySelectorAll('main li').length,
    guide: page?.querySelector('norikae-overlay') !== null,
  };
}

test('Firefox: the exercise page stands in its frame, with the guide, and nothing is asked for', async () => {
  const profile = newProfile();
  const firefox = await Firefox.launch({ replica: { port: 9 }, profile });
  try {
    const tab = await firefox.openOurs('practice.html');
    const before = firefox.asked();
    const there = await until(
      () => tab.call(inFrame, undefined),
      ({ guide, rows }) => guide && rows === 2,
      15_000,
    );
    expect(there.value).toEqual({ path: '/security-info', rows: 2, guide: true });
    expect(firefox.asked()).toEqual(before);
  } finally {
    await firefox.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
