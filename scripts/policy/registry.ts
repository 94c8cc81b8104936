import { EXAMPLE } from '../../policy/examples.ts';
import { GECKO, ID, PLACES, settingsKey } from './places.ts';

type Values = { readonly [name: string]: unknown };

/** Firefox is not known to make a list of numbered values (2026-11): it is given a text of JSON. */
const FIREFOX = String.raw`Software\Policies\Mozilla\Firefox\3rdparty\Extensions`;

/**
 * A file that regedit imports. UTF-16 with its mark: without it Windows reads the file in the system's old code page, and
 * Japanese becomes rubbish.
 */
export function registryFile(): Buffer {
  const chromium = PLACES.flatMap((place) => keyOf(settingsKey(place, ID), EXAMPLE, true));
  const all = [...chromium, ...keyOf(`${FIREFOX}\\${GECKO}`, EXAMPLE, false)];
  const text = ['Windows Registry Editor Version 5.00', '', ...all].join('\r\n');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** A key with its values, and a key below it for each object and each list. */
function keyOf(key: string, values: Values, withLists: boolean): string[] {
  const isBelow = (value: unknown): value is Values =>
    typeof value === 'object' && (withLists || !Array.isArray(value));
  const entries = Object.entries(values);
  const own = entries.filter(([, value]) => !isBelow(value));
  const below = entries.flatMap(([name, value]) =>
    isBelow(value) ? keyOf(`${key}\\${name}`, asKey(value), withLists) : [],
  );
  const lines = own.map(([name, value]) => `"${name}"=${written(value)}`);
  return [`[HKEY_LOCAL_MACHINE\\${key}]`, ...lines, '', ...below];
}

/** A list's values are numbered from 1. */
function asKey(value: Values): Values {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(value.map((item, at) => [at + 1, item]));
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
