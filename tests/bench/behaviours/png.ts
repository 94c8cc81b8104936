import { inflateSync } from 'node:zlib';

export type Rgb = readonly [number, number, number];

/** A picture of a part of the page; asked by the page's own coordinates. */
export interface Picture {
  /** Undefined outside of what was taken. */
  at(x: number, y: number): Rgb | undefined;
}

/** Reads what Chromium writes: 8 bits, RGB or RGBA, not interlaced. `left` and `top`: where on the page it was taken. */
export function readPng(file: Buffer, left = 0, top = 0): Picture {
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = { 2: 3, 6: 4 }[data[9] ?? -1] ?? 0;
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('another kind of PNG');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    at(x, y) {
      const [column, row] = [Math.floor(x - left), Math.floor(y - top)];
      if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
      const i = (row * width + column) * channels;
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    },
  };
}

/** Takes back what each line's filter did (PNG 1.2, 6). */
function unfiltered(raw: Buffer, line: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(line * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (line + 1)];
    for (let i = 0; i < line; i += 1) {
      const a = i < step ? 0 : (out[row * line + i - step] ?? 0);
      const b = row === 0 ? 0 : (out[(row - 1) * line + i] ?? 0);
      const c = i < step || row === 0 ? 0 : (out[(row - 1) * line + i - step] ?? 0);
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter ?? 0] ?? 0;
      out[row * line + i] = (raw[row * (line + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(a: number, b: number, c: number): number {
  const [x, y, z] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (x <= y && x <= z) return a;
  return y <= z ? b : c;
}
