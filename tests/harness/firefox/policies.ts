import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executable, gecko } from './launch.ts';

/**
 * Managed policies for one Firefox of the tests. Firefox on Linux reads them below /etc when it starts: that file is there
 * in a mount namespace that only this browser is in, and goes away with it. Needs root, or a kernel that lets everybody
 * make namespaces.
 */
export class FirefoxPolicies {
  /** A program that starts Firefox with these policies. */
  readonly firefox: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'norikae-policies-'));

  /** `values`: what the extension is handed; `others`: what the browser is told besides. */
  constructor(
    values: Readonly<Record<string, unknown>>,
    others: Readonly<Record<string, unknown>> = {},
  ) {
    const place = join(this.folder, 'etc/firefox/policies');
    mkdirSync(place, { recursive: true });
    mkdirSync(join(this.folder, 'work'));
    const policies = { ...others, '3rdparty': { Extensions: { [gecko]: values } } };
    writeFileSync(join(place, 'policies.json'), JSON.stringify({ policies }));
    this.firefox = join(this.folder, 'firefox');
    const layers = `lowerdir=/etc,upperdir=${this.folder}/etc,workdir=${this.folder}/work`;
    const start = `mount -t overlay overlay -o ${layers} /etc && exec "${executable()}" "$@"`;
    const user = process.getuid?.() === 0 ? '' : ' --map-root-user';
    const script = `#!/bin/sh\nexec unshare --mount${user} --propagation private sh -c '${start}' firefox "$@"\n`;
    writeFileSync(this.firefox, script);
    chmodSync(this.firefox, 0o755);
  }

  /** Takes the folder away; after the browser is closed. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
