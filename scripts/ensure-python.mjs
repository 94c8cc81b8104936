import { isRoot, withApt } from './apt.mjs';
import { read } from './run.mjs';

/** The script that puts policies in place changes Firefox's file by Python, and the tests run it. */
export async function ensurePython() {
  if ((await read('python3', ['--version'])) !== undefined) {
    console.log('python: there');
    return;
  }
  if (isRoot() && (await withApt('python', ['python3-minimal']))) return;
  throw new Error('python3 is needed: install it, or run this as root where there is apt');
}
