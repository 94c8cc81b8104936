import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { executable, QUIET } from '../chromium.ts';
import { extension, idOf, newProfile } from '../harness/launch.ts';
import { Policies } from '../harness/policies.ts';

/** The extension as an organisation would hand it out: packed by the browser, on a server of its own. */
function packed(folder: string): { crx: Buffer; id: string } {
  const unpacked = join(folder, 'norikae');
  cpSync(extension, unpacked, { recursive: true });
  const flags = ['--headless', '--no-sandbox', `--user-data-dir=${join(folder, 'packer')}`];
  execFileSync(executable() ?? 'chromium', [...flags, `--pack-extension=${unpacked}`], {
    stdio: 'ignore',
  });
  const key = createPublicKey(readFileSync(`${unpacked}.pem`));
  const hash = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  const letters = [...hash.digest('hex').slice(0, 32)];
  const id = letters.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { crx: readFileSync(`${unpacked}.crx`), id };
}

async function serve(crx: Buffer, id: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const { port } = server.address() as AddressInfo;
    const at = `http://127.0.0.1:${port}/norikae.crx`;
    const manifest = `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${at}" version="0.1.0"/></app></gupdate>`;
    response.setHeader(
      'content-type',
      url?.endsWith('.crx') ? 'application/x-chrome-extension' : 'text/xml',
    );
    response.end(url?.endsWith('.crx') ? crx : manifest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

// What a force-installing policy grants: `identity` as everybody, without a word; the hosts only by the browser's question.
test('force-installed, the sign-in is given without a question and the hosts are not', async () => {
  const folder = newProfile();
  const policies = new Policies(extension);
  const { crx, id } = packed(folder);
  const server = await serve(crx, id);
  const { port } = server.address() as AddressInfo;
  let context: BrowserContext | undefined;
  try {
    policies.setAll({
      ExtensionSettings: {
        [id]: { installation_mode: 'force_installed', update_url: `http://127.0.0.1:${port}/` },
      },
      // Without it the worker of what was installed by force is hidden from the test.
      DeveloperToolsAvailability: 1,
    });
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: policies.chromium,
      chromiumSandbox: false,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    expect(await idOf(context)).toBe(id);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/confirm.html`);
    const has = (what: object): Promise<unknown> =>
      page.evaluate(`chrome.permissions.contains(${JSON.stringify(what)})`);
    const hosts = { origins: ['https://graph.microsoft.com/*'] };
    const identity = { permissions: ['identity'] };
    expect([await has(identity), await has(hosts)]).toEqual([false, false]);
    await page.evaluate('globalThis.answers = []; 0');
    const answers = (): Promise<unknown> => page.evaluate('globalThis.answers');
    /** Asks by a press, as only a press may. */
    const ask = async (name: string, what: object): Promise<void> => {
      await page.evaluate(
        `addEventListener('click', () => chrome.permissions.request(${JSON.stringify(what)})
          .then((is) => globalThis.answers.push('${name} ' + is)), { once: true })`,
      );
      await page.mouse.click(5, 5);
    };
    await ask('identity', identity);
    await expect.poll(answers).toEqual(['identity true']);
    await ask('hosts', hosts);
    // What needs no question is answered meanwhile; the hosts wait for the person.
    await ask('identity', identity);
    await expect.poll(answers).toEqual(['identity true', 'identity true']);
    expect([await has(identity), await has(hosts)]).toEqual([true, false]);
  } finally {
    await context?.close();
    server.closeAllConnections();
    server.close();
    policies.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
