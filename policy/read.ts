import { type Fault, meaningOf } from './meaning';
import type { Group, Leaf, Node } from './nodes';
import { SETTINGS, type Settings } from './settings';

/** A value that was left out. */
export interface Refusal {
  /** `helpDesk.page`; of a list's item `routes.1`. */
  readonly key: string;
  readonly fault: Fault;
  /** What it may be, where that can be told in a few words: the longest length, or the choices. */
  readonly limit?: string;
}

export interface Read {
  readonly settings: Settings;
  readonly refusals: readonly Refusal[];
}

/**
 * What a policy's values mean, and each that was left out. Firefox checks none and the registry knows only texts and numbers,
 * so that objects and lists may be texts of JSON and truth a number. One bad value costs no other. Never throws.
 */
export function readSettings(given: unknown): Read {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (key, fault, limit) => {
    refusals.push({ key: shortened(key), fault, ...(limit !== undefined && { limit }) });
  };
  const whole: Group = { kind: 'group', of: SETTINGS, needs: [] };
  return { settings: (meant(whole, given ?? {}, '', refuse) ?? {}) as Settings, refusals };
}

type Refuse = (key: string, fault: Fault, limit?: string) => void;

function meant(node: Node, given: unknown, key: string, refuse: Refuse): unknown {
  if (node.kind === 'group') return groupOf(node, given, key, refuse);
  if (node.kind === 'choices') return listOf(node, given, key, refuse);
  const read = meaningOf(node, given);
  if ('value' in read) return read.value;
  refuse(key, read.fault, limitOf(node));
  return undefined;
}

function groupOf({ of, needs }: Group, given: unknown, key: string, refuse: Refuse): unknown {
  const found = typeof given === 'string' ? parsed(given) : given;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    refuse(key, 'no-object');
    return undefined;
  }
  const before = key === '' ? '' : `${key}.`;
  const entries = Object.entries(found).flatMap(([name, value]) => {
    // A key without a value is as good as none; a browser hands over no such thing.
    if (value === undefined) return [];
    if (!Object.hasOwn(of, name)) refuse(before + name, 'unknown-key');
    const node = Object.hasOwn(of, name) ? of[name] : undefined;
    const read = node && meant(node, value, before + name, refuse);
    return read === undefined ? [] : [[name, read] as const];
  });
  if (entries.length === 0) return undefined;
  const values = Object.fromEntries(entries);
  if (needs.every((name) => name in values)) return values;
  refuse(key, 'missing', needs.join(', '));
  return undefined;
}

/** What is no list may be a text: of JSON, or with commas in between. What is given twice counts once. */
function listOf(node: Leaf, given: unknown, key: string, refuse: Refuse): unknown {
  const read = typeof given === 'string' ? (parsed(given) ?? given.split(',')) : given;
  if (!Array.isArray(read)) {
    refuse(key, 'no-list', limitOf(node));
    return undefined;
  }
  const items = read.flatMap((item: unknown, at) => {
    const one = meaningOf(node, typeof item === 'string' ? item.trim() : item);
    if ('value' in one) return [one.value];
    refuse(`${key}.${at}`, one.fault, limitOf(node));
    return [];
  });
  if (read.length === 0) refuse(key, 'empty');
  return items.length > 0 ? [...new Set(items)] : undefined;
}

function limitOf(leaf: Leaf): string | undefined {
  if ('longest' in leaf) return String(leaf.longest);
  return 'options' in leaf ? leaf.options.join(', ') : undefined;
}

/** Somebody else's key may be of any length. */
function shortened(key: string): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
