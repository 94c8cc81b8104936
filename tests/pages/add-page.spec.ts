import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { g3 } from '../replica/scenarios.ts';
import { ADDRESS, stage } from '../replica/stage.ts';
import { addPage } from './add-page.ts';

const on = stage();
const folder = mkdtempSync(join(tmpdir(), 'norikae-recorded-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

// As a person saves it: "Webpage, Single File".
test('a saved page becomes a recorded one, with its table and without what is private', async () => {
  const account = { name: 'Taro Sato', mail: 'taro.sato@univ.example' };
  const methods = [
    { type: 'authenticator', value: 'Taro no iPhone' } as const,
    { type: 'phone', value: '+81 9012345678' } as const,
  ];
  on.replica.set(g3({ lang: 'ja', account, methods }));
  const page = await on.browser.newPage();
  await page.goto(ADDRESS);
  await page.locator('i[data-icon-name="Add"]').waitFor();
  await page.getByText('+81 9012345678').first().waitFor();
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureSnapshot');
  writeFileSync(join(folder, 'saved.mhtml'), data);

  const added = await addPage(join(folder, 'saved.mhtml'), 'list', {
    secret: ['Taro no iPhone'],
    folder,
  });
  expect(added.screen).toBe('list');
  expect([...added.one].sort()).toEqual(['default.change', 'list.add', 'row.delete']);
  const table = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'));
  expect(table).toMatchObject({ screen: 'list', lang: 'ja-JP', path: '/security-info' });
  const html = readFileSync(join(folder, 'list.html'), 'utf8');
  expect(html).toContain('data-truth="row.delete:phone"');
  expect(html.match(/taro|sato\b|univ\.|9012345678|<script|onclick|cid:/gi)).toBeNull();
  expect(added.texts).toContain('○○');
});
