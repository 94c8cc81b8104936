import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** The same picture with 128 colours, a third as large. `page`: any page, to have the picture decoded in. */
export async function fewColours(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(reduce, png.toString('base64'));
  const indices = Buffer.from(pixels, 'base64');
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.of(0), indices.subarray(y * width, (y + 1) * width)]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits per pixel, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Runs in a page; must stand alone. The commonest colours stay as they are, the others become the nearest of these. */
async function reduce(png: string) {
  const bitmap = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${png}`)).blob(),
  );
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height);
  const count = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const [r = 0, g = 0, b = 0] = data.subarray(i * 4, i * 4 + 3);
    const colour = (r << 16) | (g << 8) | b;
    colours[i] = colour;
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const kept = [...count.keys()].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0));
  kept.length = Math.min(kept.length, 128);
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const nearest = (colour: number): number => {
    const [r, g, b] = parts(colour);
    const far = kept.map((one) => {
      const [x, y, z] = parts(one);
      return (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    });
    return far.indexOf(Math.min(...far));
  };
  const index = new Map([...count.keys()].map((colour) => [colour, nearest(colour)]));
  const pixels = Uint8Array.from(colours, (colour) => index.get(colour) ?? 0);
  let text = '';
  for (let i = 0; i < pixels.length; i += 8192)
    text += String.fromCharCode(...pixels.subarray(i, i + 8192));
  return { width, height, palette: kept.flatMap((one) => [...parts(one)]), pixels: btoa(text) };
}
