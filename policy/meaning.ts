import * as v from 'valibot';
import type { Leaf } from './nodes';

/** Why a value is refused. */
export type Fault =
  | 'no-text'
  | 'empty'
  | 'too-long'
  | 'no-link'
  | 'no-entry'
  | 'no-phone'
  | 'no-mail'
  | 'no-dial-code'
  | 'no-guid'
  | 'no-truth'
  | 'no-choice'
  | 'no-list'
  | 'no-object'
  | 'unknown-key'
  | 'missing';

/** The one page that the guide is for. */
const ENTRY = /^https:\/\/mysignins\.microsoft\.com\/security-info\/?(?:\?[^#]*)?$/;

const FORMS = {
  // An extension belongs into the name or the hours, since it would be dialled too.
  phone: ['no-phone', /^\+?[\d ().\-‐-―−]+$/, /^\D*(?:\d\D*){3,20}$/],
  mail: ['no-mail', /^[\w.!#$'*+/=^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/],
  'dial-code': ['no-dial-code', /^\+[1-9]\d{0,3}$/],
  guid: ['no-guid', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
} as const satisfies Record<string, readonly [Fault, ...RegExp[]]>;

/** Issues of valibot carry our faults in place of its sentences. */
const says = (fault: Fault): Fault => fault;

/** A line: line breaks and what cannot be seen are spaces. Half a sentence may say the opposite: too long is none. */
const line = (longest: number) =>
  v.pipe(
    v.string(says('no-text')),
    v.transform((given) => given.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()),
    v.minLength(1, says('empty')),
    v.maxLength(longest, says('too-long')),
  );

/** `https:` only, and nobody's name in it. */
function isLink(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, username, password } = new URL(given);
  return protocol === 'https:' && username === '' && password === '';
}

const href = (given: string): string => new URL(given).href;

/** The registry knows no truth but numbers and texts. */
const TRUE: readonly unknown[] = [true, 1, 'true', '1'];
const FALSE: readonly unknown[] = [false, 0, 'false', '0'];

/** What a leaf's value may be, and what becomes of it. Lists are read item by item: here one item. */
function schemaOf(leaf: Leaf) {
  switch (leaf.kind) {
    case 'text':
      return line(leaf.longest);
    case 'link':
      return v.pipe(line(leaf.longest), v.check(isLink, says('no-link')), v.transform(href));
    case 'entry':
      return v.pipe(
        line(leaf.longest),
        v.check(isLink, says('no-link')),
        v.transform(href),
        v.regex(ENTRY, says('no-entry')),
      );
    case 'phone':
    case 'mail':
    case 'dial-code':
    case 'guid': {
      const [fault, ...forms] = FORMS[leaf.kind];
      const isFormed = (given: string) => forms.every((form) => form.test(given));
      const normal = v.transform((given: string) => given.normalize('NFKC'));
      const read = leaf.kind === 'phone' ? v.pipe(line(leaf.longest), normal) : line(leaf.longest);
      const formed = v.pipe(read, v.check(isFormed, says(fault)));
      return leaf.kind === 'guid' ? v.pipe(formed, v.toLowerCase()) : formed;
    }
    case 'truth':
      return v.pipe(
        v.unknown(),
        v.transform((given) => (typeof given === 'string' ? given.trim().toLowerCase() : given)),
        v.check((given) => [...TRUE, ...FALSE].includes(given), says('no-truth')),
        v.transform((given) => TRUE.includes(given)),
      );
    case 'choice':
    case 'choices':
      return v.picklist(leaf.options, says('no-choice'));
    case 'foreign':
      return v.unknown();
  }
}

/** What a leaf's value means, or what is wrong with it. Never throws. */
export function meaningOf(leaf: Leaf, given: unknown): { value: unknown } | { fault: Fault } {
  const read = v.safeParse(schemaOf(leaf) as v.GenericSchema, given, { abortPipeEarly: true });
  return read.success ? { value: read.output } : { fault: read.issues[0].message as Fault };
}
