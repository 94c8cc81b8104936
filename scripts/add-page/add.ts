import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { addPage } from '../../tests/pages/add-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    secret: { type: 'string', multiple: true },
    path: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error(
    'npm run add-page -- page.mhtml [--name g3-ja-list] [--secret "Taro Yamada"] [--path /]',
  );
  process.exit(2);
}
const name = values.name ?? basename(file, extname(file));
const { screen, marks, texts } = await addPage(file, name, {
  ...(values.secret && { secret: values.secret }),
  ...(values.path && { path: values.path }),
});
console.log(`recognised as: ${screen}`);
for (const mark of marks) console.log(`  ${mark}`);
console.log('\nThese texts are in it. A name or a device among them? Again, with --secret "…".');
for (const text of texts) console.log(`  ${text}`);
console.log(`\ntests/pages/recorded/${name}.html and .json: read both (docs/add-a-page.md), then
  npx wxt build && npx playwright test -c tests/playwright.config.ts tests/pages`);
