/** Why a page patch is refused. */
export type Fault =
  | 'no-json'
  | 'no-object'
  | 'too-large'
  | 'unknown-field'
  | 'no-version'
  | 'no-list'
  | 'unknown-language'
  | 'unknown-word'
  | 'bad-text'
  | 'star'
  | 'clash'
  | 'unknown-landmark'
  | 'no-hook'
  | 'bad-hook'
  | 'empty';

/** One thing that speaks against a patch; `at` is where, in the patch's own terms. */
export interface Reason {
  readonly fault: Fault;
  readonly at: string;
}

/** Takes a reason down. */
export type Refuse = (fault: Fault, at: string) => void;

/** A plain object of JSON: no list, no null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a part that may be left out; one that is there has to be an object. */
export function entriesOf(
  part: unknown,
  at: string,
  refuse: Refuse,
): readonly (readonly [string, unknown])[] {
  if (part === undefined) return [];
  if (isRecord(part)) return Object.entries(part);
  refuse('no-object', at);
  return [];
}

/** A list of texts of one to so many; anything else is refused, and nothing of it taken. */
export function textsIn(
  list: unknown,
  most: number,
  at: string,
  refuse: Refuse,
): readonly string[] {
  const isList =
    Array.isArray(list) &&
    list.length > 0 &&
    list.length <= most &&
    list.every((text) => typeof text === 'string');
  if (isList) return list;
  refuse('no-list', at);
  return [];
}
