import { greyPng } from './png.ts';

const modules = 37;
const quiet = 2;
const scale = 5;

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
  return greyPng(size, size, (x, y) => {
    const [column, line] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
    return dark[line]?.[column] ?? false;
  });
}
