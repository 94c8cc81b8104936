import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crx3, extensionId } from '../../scripts/package/crx.ts';
import { filledIn } from '../../scripts/package/deploy.ts';
import { selfHosted, updateManifest } from '../../scripts/package/updates.ts';
import { filesIn, zipped } from '../../scripts/package/zip.ts';
import { extension } from '../harness/launch.ts';

/** What lies where browsers look for policies on Linux; the tests leave it as it was. */
export function inEtc(): string[] {
  const places = ['/etc/chromium', '/etc/firefox', '/etc/opt'].filter((one) => existsSync(one));
  return places.flatMap((place) =>
    readdirSync(place, { recursive: true })
      .map((name) => `${place}/${name}`)
      .sort(),
  );
}

/** Where an organisation lays out its own signed package and the update manifest, on this machine. */
export class Shelf {
  readonly id: string;
  private readonly pem: string;
  private readonly server: Server;
  private readonly lying = new Map<string, Uint8Array | string>();

  private constructor(server: Server) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    this.id = extensionId(this.pem);
    this.server = server;
  }

  static async open(): Promise<Shelf> {
    const server = createServer((request, response) => {
      // Chromium adds what it has already to the address.
      const found = shelf.lying.get(new URL(request.url ?? '', shelf.base).pathname);
      response.writeHead(found === undefined ? 404 : 200).end(found);
    });
    const shelf = new Shelf(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return shelf;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get updates(): string {
    return `${this.base}/updates.xml`;
  }

  /** Lays out the build as this version, signed with the organisation's key. */
  lay(version: string): void {
    const files = filesIn(extension);
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
    const changed = Buffer.from(JSON.stringify({ ...manifest, version }));
    const whole = selfHosted({ ...files, 'manifest.json': changed }, this.updates);
    const crx = crx3(zipped(whole), this.pem);
    this.lying.set(`/${version}.crx`, crx);
    const codebase = `${this.base}/${version}.crx`;
    const minimum = manifest.minimum_chrome_version;
    this.lying.set('/updates.xml', updateManifest({ id: this.id, version, codebase, minimum }));
  }

  /** The policy file for Linux in `deploy/`, with this id and these addresses; the debugger may look inside. */
  policies(): Record<string, unknown> {
    const place = { id: this.id, base: this.base };
    const file = filledIn(join(import.meta.dirname, '../../deploy'), place)[
      'linux/norikae-chrome.json'
    ];
    return { ...JSON.parse(`${file}`), DeveloperToolsAvailability: 1 };
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
