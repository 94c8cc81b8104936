import { expect, test } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';

const PAGE = `
  <button id="free" style="position:absolute;left:20px;top:20px">Add</button>
  <button id="under" style="position:absolute;left:20px;top:80px">Next</button>
  <div role="status" style="position:absolute;left:0;top:70px;width:200px;height:60px;background:#fff">A note</div>
  <div id="list" role="listbox" style="position:absolute;left:400px;top:20px;width:160px;height:100px;overflow-y:auto">
    <div role="option" id="first" style="height:40px">One</div>
    <div style="height:400px"></div>
    <div role="option" id="last" style="height:40px">Last</div>
  </div>
  <div style="position:fixed;left:380px;top:300px;width:300px;height:300px;background:#eee">A dialog's foot</div>`;

test('what a note lies over is covered; what is scrolled away in its own list is not', async () => {
  const browser = await launchPlain();
  try {
    const page = await openWith(browser, 'pages/covering.ts');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), PAGE);
    const ids = ['#free', '#under', '#first', '#last'];
    const answers = await page.evaluate((all) => all.map((id) => window.covering(id)), ids);
    expect(answers).toEqual([false, true, false, false]);
    await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
    expect(await page.evaluate(() => window.covering('#last'))).toBe(false);
  } finally {
    await browser.close();
  }
});
