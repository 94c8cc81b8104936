import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filledIn } from '../../scripts/package/deploy';
import { root } from '../house/repo';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const BASE = 'https://it.univ.example/norikae';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/** A computer on which the scripts may do what they like: a folder that stands for its `/`, and the edited files for IT. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'norikae-desk-'));
  readonly files = join(this.folder, 'deploy');

  constructor() {
    spawnSync('cp', ['-R', join(root, 'deploy'), this.files]);
    // As somebody who has put their own settings in.
    for (const [path, content] of Object.entries(filledIn(this.files, { id: ID, base: BASE }))) {
      const encoding = path.endsWith('.reg') ? 'utf16le' : 'utf8';
      const edited = content.toString(encoding).replaceAll('example.ac.jp', 'univ.example');
      writeFileSync(join(this.files, path), edited, encoding);
    }
  }

  /** Runs the script on this computer. */
  run(...args: readonly string[]): Ran {
    const place = ['--root', this.folder, '--files', this.files];
    const script = join(root, 'deploy/norikae.sh');
    const { status, stdout, stderr } = spawnSync('sh', [script, ...args, ...place], {
      encoding: 'utf8',
    });
    return { code: status, out: `${stdout}${stderr}` };
  }

  /** Every file on it but the ones for IT. */
  all(): string[] {
    const found = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(this.folder.length + 1))
      .filter((path) => !path.startsWith('deploy/'))
      .sort();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
