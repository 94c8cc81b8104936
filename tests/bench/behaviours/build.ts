import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../peers.ts';

/** A script of the bench as one classic script. */
export async function classic(entry: string, jsx: 'react' | 'preact'): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: jsx } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`nothing built for ${entry}`);
  return chunk.code;
}
