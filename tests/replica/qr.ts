import { crc32, deflateSync } from 'node:zlib';

const modules = 37;
const quiet = 2;
const scale = 5;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Whether a module of one of the three corner squares is dark; undefined outside of them. */
function corner(x: number, y: number): boolean | undefined {
  for (const [left, top] of [
    [0, 0],
    [modules - 7, 0],
    [0, modules - 7],
  ] as const) {
    const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
    if (ring <= 4) return ring === 3 || ring <= 1;
  }
  return undefined;
}

/** A picture that looks like a QR code (nothing can be read from it), as base64 PNG. */
export function qrPicture(seed: number): string {
  let state = seed >>> 0;
  const chance = (): boolean => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 31 === 1;
  };
  const dark = Array.from({ length: modules }, (_, y) =>
    Array.from({ length: modules }, (__, x) => corner(x, y) ?? chance()),
  );
  const size = (modules + 2 * quiet) * scale;
  const rows = Array.from({ length: size }, (_, y) => {
    const line = Buffer.alloc(size + 1, 255);
    line[0] = 0;
    for (let x = 0; x < size; x += 1) {
      const on = dark[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet];
      if (on) line[x + 1] = 0;
    }
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}
