import { greyPng } from './png.ts';

/** Letters of five by seven; each line is five bits. */
const letters: Record<string, number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  H: [17, 17, 17, 31, 17, 17, 17],
  K: [17, 18, 20, 24, 20, 18, 17],
  L: [16, 16, 16, 16, 16, 16, 31],
  P: [30, 17, 17, 30, 16, 16, 16],
  T: [31, 4, 4, 4, 4, 4, 4],
  X: [17, 17, 10, 4, 10, 17, 17],
};

const length = 5;
const scale = 6;
const pitch = 6 * scale;

/** The letters of the nth picture; neighbours are never the same. */
export function captchaAnswer(turn: number): string {
  const names = Object.keys(letters);
  const pick = (at: number): string => names[(turn * 7 + at * 3) % names.length] ?? '';
  return Array.from({ length }, (_, at) => pick(at)).join('');
}

/** A picture of the letters, as base64 PNG. */
export function captchaPicture(answer: string): string {
  return greyPng(length * pitch + scale, 11 * scale, (x, y) => {
    const at = Math.floor((x - scale) / pitch);
    const column = Math.floor((x - scale - at * pitch) / scale);
    // Every other letter stands lower.
    const line = Math.floor(y / scale) - 1 - (at % 2);
    const bits = letters[answer[at] ?? '']?.[line] ?? 0;
    return column >= 0 && column < 5 && ((bits >> (4 - column)) & 1) === 1;
  });
}
