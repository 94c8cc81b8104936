import { expect, test } from './harness';

test('points and speaks', async ({ open }) => {
  const { page, part } = await open({ html: '<p style="height:200px">.</p><button id="go">Next</button>' });
  await page.evaluate(() => window.point('#go'));
  await expect(part('title')).toBeVisible();
  await expect(part('spotlight')).toBeVisible();
  await page.screenshot({ path: '/tmp/overlay-shots/first.png' });
});
test('fluent', async ({ open }) => {
  const { page, part } = await open({ fluent: true });
  await page.click('#open8');
  await page.locator('#next8').waitFor();
  await page.evaluate(() => window.point('#next8', {primary:{id:'p',label:'I did it'}}));
  await part('primary').click();
  expect(await page.evaluate(() => window.pressed)).toEqual(['p']);
  await page.screenshot({ path: '/tmp/overlay-shots/first8.png' });
});
