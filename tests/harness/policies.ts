import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executable } from '../chromium.ts';
import { storedIn } from './extension.ts';
import type { Browser } from './launch.ts';
import { until } from './until.ts';

/**
 * Managed policies for one Chromium of the tests, as an organisation's computers have them. Chromium on Linux reads them
 * below /etc: a folder of ours lies there, in a mount namespace that only this browser is in, and goes away with it. Needs
 * root, or a kernel that lets everybody make namespaces.
 */
export class Policies {
  /** A program that starts Chromium with these policies. */
  readonly chromium: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'norikae-policies-'));
  private readonly id: string;

  /** `extension`: the unpacked folder that the browser loads, by whose path its id comes; or the id of another. */
  constructor(extension: string | { id: string }) {
    this.id = typeof extension === 'string' ? unpackedId(extension) : extension.id;
    mkdirSync(join(this.folder, 'policies/managed'), { recursive: true });
    this.chromium = join(this.folder, 'chromium');
    const start = `mount --bind "${this.folder}" /etc/chromium && exec "${executable()}" "$@"`;
    const user = process.getuid?.() === 0 ? '' : ' --map-root-user';
    const script = `#!/bin/sh\nexec unshare --mount${user} --propagation private sh -c '${start}' chromium "$@"\n`;
    writeFileSync(this.chromium, script);
    chmodSync(this.chromium, 0o755);
  }

  /** From now on the extension is handed this, and nothing else; a running browser notices within seconds. */
  set(values: Readonly<Record<string, unknown>>): void {
    this.setAll({ '3rdparty': { extensions: { [this.id]: values } } });
  }

  /** All policies of the browser, as a file of IT has them. */
  setAll(policies: Readonly<Record<string, unknown>>): void {
    const whole = JSON.stringify(policies);
    const draft = join(this.folder, 'draft');
    writeFileSync(draft, whole);
    // At once: a browser that reads half a file has no policy.
    renameSync(draft, join(this.folder, 'policies/managed/extension.json'));
  }

  /** Takes the folder away; after the browser is closed. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The id that Chromium gives to an extension of this folder: it comes of its path. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Waits until the browser has handed this over: it hears of a policy's file within seconds. */
export async function inForce(browser: Browser, key: string): Promise<void> {
  const there = await until(
    async () => Object.keys(await storedIn(browser, 'managed')),
    (keys) => keys.includes(key),
    20_000,
  );
  if (!there.met) throw new Error(`no policy ${key}, only: ${there.value.join(', ')}`);
}
