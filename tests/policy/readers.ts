import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import { root } from '../house/repo.ts';

/** What a system would find in the files for it; read by others than those that wrote them. */

export type Values = { readonly [key: string]: unknown };

export const bytes = (path: string): Buffer => readFileSync(join(root, path));
export const text = (path: string): string => bytes(path).toString('utf8');

/** The value at the end of these keys. */
export function below(found: unknown, ...keys: readonly (string | number)[]): Values {
  return keys.reduce<unknown>((at, key) => (at as Values)[key], found) as Values;
}

export const json = (path: string): unknown => JSON.parse(text(path));

/** What a profile sets in a domain. */
export function domainOf(path: string, domain: string): Values {
  const { PayloadContent } = parsePlist(text(path)) as unknown as {
    PayloadContent: { PayloadContent: Values }[];
  };
  const payload = PayloadContent.find(({ PayloadContent: content }) => domain in content);
  return below(payload, 'PayloadContent', domain, 'Forced', 0, 'mcx_preference_settings');
}

export interface RegistryValue {
  readonly key: string;
  readonly name: string;
  readonly value: string | number;
}

const LINE =
  /^(?:\[(?<key>HKEY_LOCAL_MACHINE\\[^\]]+)\]|"(?<name>(?:[^"\\]|\\["\\])+)"=(?:"(?<text>(?:[^"\\]|\\["\\])*)"|dword:(?<dword>[\da-f]{8})))?$/;

/** Every value of a file for regedit; a line that is none of its grammar is an error. */
export function registry(file: Buffer): readonly RegistryValue[] {
  const [mark, ...rest] = file.toString('utf16le');
  if (mark !== '\uFEFF') throw new Error('not UTF-16 with its mark');
  const [head, ...lines] = rest.join('').split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no head: ${head}`);
  let key: string | undefined;
  return lines.flatMap((line) => {
    const found = line.match(LINE)?.groups;
    if (found === undefined) throw new Error(`not of the grammar: ${line}`);
    key = found.key ?? key;
    if (found.name === undefined || key === undefined) return [];
    const plain = (escaped = ''): string => escaped.replace(/\\(.)/g, '$1');
    const value = found.dword ? Number.parseInt(found.dword, 16) : plain(found.text);
    return [{ key, name: plain(found.name), value }];
  });
}

/** What Chromium makes of the registry below a key (components/policy/core/common/registry_dict.cc): keys are objects. */
export function fromRegistry(all: readonly RegistryValue[], key: string): Values {
  const at = `HKEY_LOCAL_MACHINE\\${key}`;
  const own = all.filter((one) => one.key === at).map(({ name, value }) => [name, value] as const);
  const keys = all
    .filter((one) => one.key.startsWith(`${at}\\`))
    .map((one) => one.key.slice(at.length + 1).split('\\')[0] ?? '');
  const inside = [...new Set(keys)].map((name) => {
    const found = fromRegistry(all, `${key}\\${name}`);
    const isList = Object.keys(found).every((one) => /^\d+$/.test(one));
    return [name, isList ? Object.values(found) : found] as const;
  });
  return Object.fromEntries([...own, ...inside]);
}

/** An XML document whose mistakes are errors. */
export function xmlOf(path: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level} ${message}`);
    },
  });
  const found = parser.parseFromString(text(path), 'text/xml').documentElement;
  if (found === null) throw new Error(`${path} is empty`);
  return found;
}

/** All elements of this name. */
export function elements(within: Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}
