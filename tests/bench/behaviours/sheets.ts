import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pictureOf } from './ask.ts';
import { FOLDER, type Found, wrongOf } from './write.ts';

/** One sheet of all guides per kind: the picture's name, the row that it belongs to, and how many stand side by side. */
const SHEETS = [
  { file: 'dialog-v8', picture: 'dialog-v8', row: 'v8-highlight', columns: 4, width: 1280 },
  { file: 'dialog-v9', picture: 'dialog-v9', row: 'v9', columns: 4, width: 1280 },
  {
    file: 'dialog-native',
    picture: 'dialog-native',
    row: 'native-dialog',
    columns: 4,
    width: 1280,
  },
  { file: 'narrow', picture: 'narrow', row: 'narrow', columns: 8, width: 1280 },
];

/** Puts the pictures of all guides side by side, each with what came of its row. */
export async function makeSheets(browser: Browser, found: Found): Promise<void> {
  const page = await browser.newPage();
  for (const { file, picture, row: id, columns, width } of SHEETS) {
    const row = found.rows.find((one) => one.id === id);
    if (row === undefined) continue;
    const figures = found.guides.map((guide) => {
      const data = readFileSync(pictureOf(picture, guide.id)).toString('base64');
      const verdict = wrongOf(found, row, guide) === undefined ? 'yes' : 'no';
      return `<figure><img src="data:image/png;base64,${data}"><figcaption><b>${guide.name}</b> ${verdict}</figcaption></figure>`;
    });
    await page.setViewportSize({ width, height: 100 });
    await page.setContent(
      `<style>body{margin:8px;background:#fff;font:13px system-ui,sans-serif;display:grid;grid-template-columns:repeat(${columns},1fr);gap:8px}
      figure{margin:0}img{display:block;width:100%;outline:1px solid #999}figcaption{padding:4px 0}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: join(FOLDER, 'pictures', `${file}.png`), fullPage: true });
  }
  await page.close();
}
