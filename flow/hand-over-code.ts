import { type HandOver, NEXTS, NUMBERS } from './hand-over';

/** Why a text is no hand-over that can be used. `other-version`: made by a Norikae that is newer or older than this one. */
export type BadCode = 'no-code' | 'damaged' | 'other-version';

export type CodeRead =
  | { readonly ok: true; readonly handOver: HandOver; readonly code: string }
  | { readonly ok: false; readonly why: BadCode };

const VERSION = 1;
/** Crockford's base 32: no I, L, O, U, so that nothing is mistaken when it is read out or typed. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** What is written, bit by bit, after the version: each with the number of its bits. What is left of 16 bits is 0. */
const FIELDS = [
  ['next', 3],
  ['route', 1],
  ['setup', 1],
  ['order', 1],
  ['keeps', 3],
  ['number', 2],
] as const;
const DATA_BITS = 20;
const VERSION_BITS = 4;

/**
 * The hand-over as a code that a person can type: two times four signs, half of it data and half its check, so that
 * every mistyped sign and every two exchanged neighbours are noticed.
 */
export function codeOf(handOver: HandOver): string {
  const values = valuesOf(handOver);
  let data = VERSION;
  let left = DATA_BITS - VERSION_BITS;
  for (const [field, bits] of FIELDS) {
    data = (data << bits) | values[field];
    left -= bits;
  }
  data <<= left;
  const signs = signsOf(data) + signsOf(checkOf(data));
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** Reads a code as a person types or pastes it: small letters, spaces, O for 0, or the whole link with it. */
export function readCode(text: string): CodeRead {
  const bare = (codeIn(text) ?? text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐-―ー-]/g, '');
  const signs = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign)))
    return { ok: false, why: 'no-code' };
  const data = numberOf(signs.slice(0, 4));
  if (checkOf(data) !== numberOf(signs.slice(4))) return { ok: false, why: 'damaged' };
  if (data >>> (DATA_BITS - VERSION_BITS) !== VERSION) return { ok: false, why: 'other-version' };
  const handOver = handOverIn(data);
  if (handOver === undefined) return { ok: false, why: 'other-version' };
  return { ok: true, handOver, code: codeOf(handOver) };
}

const LINK = /#norikae=([^&#\s]*)/;

/** The code in an address or its fragment; undefined where there is none. */
export function codeIn(address: string): string | undefined {
  return LINK.exec(address)?.[1];
}

/** The Security info page's address that carries the code. */
export function linkWith(code: string): string {
  return `https://mysignins.microsoft.com/security-info#norikae=${code}`;
}

type Values = Record<(typeof FIELDS)[number][0], number>;

function valuesOf({ next, route, setup, order, keeps, number }: HandOver): Values {
  return {
    next: NEXTS.indexOf(next),
    route: route === 'sms' ? 1 : 0,
    setup: setup === 'phone' ? 1 : 0,
    order: order === 'register-first' ? 1 : 0,
    keeps,
    number: NUMBERS.indexOf(number),
  };
}

/** Undefined where it says something that this version does not know. */
function handOverIn(data: number): HandOver | undefined {
  let left = DATA_BITS - VERSION_BITS;
  const read: Partial<Values> = {};
  for (const [field, bits] of FIELDS) {
    left -= bits;
    read[field] = (data >>> left) & ((1 << bits) - 1);
  }
  const next = NEXTS[read.next ?? -1];
  const number = NUMBERS[read.number ?? -1];
  const rest = data & ((1 << left) - 1);
  if (next === undefined || number === undefined || rest !== 0) return undefined;
  return {
    ...{ next, number, keeps: read.keeps ?? 0 },
    route: read.route === 1 ? 'sms' : 'voice',
    setup: read.setup === 1 ? 'phone' : 'pc',
    order: read.order === 1 ? 'register-first' : 'manual',
  };
}

/** x²⁰ + x³ + 1: a remainder of 20 bits notices everything that goes wrong within 20 neighbouring bits, four signs. */
const POLYNOMIAL = 0x100009;

function checkOf(data: number): number {
  let rest = data;
  for (let bit = 0; bit < DATA_BITS; bit += 1) {
    rest *= 2;
    if (rest >= 2 ** DATA_BITS) rest ^= POLYNOMIAL;
  }
  return rest;
}

function signsOf(value: number): string {
  return [15, 10, 5, 0].map((shift) => SIGNS[(value >>> shift) & 31]).join('');
}

function numberOf(signs: string): number {
  return [...signs].reduce((sum, sign) => sum * 32 + SIGNS.indexOf(sign), 0);
}
