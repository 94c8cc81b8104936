import { filesIn } from './zip.ts';

interface Place {
  readonly id: string;
  /** Where the packages will lie, without a slash at the end. */
  readonly base: string;
}

/** The files for IT with this extension's id and this organisation's addresses in them. */
export function filledIn(folder: string, { id, base }: Place): Record<string, Buffer> {
  const put = (text: string): string =>
    text.replaceAll('EXTENSION-ID', id).replaceAll('https://it.example.ac.jp/norikae', base);
  return Object.fromEntries(
    Object.entries(filesIn(folder)).map(([path, content]) => {
      const encoding = path.endsWith('.reg') ? 'utf16le' : 'utf8';
      return [path, Buffer.from(put(Buffer.from(content).toString(encoding)), encoding)];
    }),
  );
}
