import type { MethodKind } from '../../flow/types';
import type { MethodRow } from '../../flow/view';
import { normalize } from '../normalize';
import type { Words } from '../words';
import { nameOf, textOf } from './name';
import { PRESSABLE } from './roles';
import { ownTexts, textElements } from './texts';
import { methodNames } from './tiles';
import { isVisible } from './visible';

/** A row with the elements it was read from. */
export interface Row extends MethodRow {
  readonly element: Element;
  /** The method's name as the page writes it. */
  readonly name: string;
  /** Its Delete; undefined where there is none, null where there is more than one. */
  readonly remove: Element | undefined | null;
}

/** Kinds whose row says whose it is (a number, an address): their words are not collected. */
const PRIVATE: ReadonlySet<MethodKind> = new Set([
  'phone',
  'alternatePhone',
  'officePhone',
  'email',
]);

/**
 * The rows of the list of methods: around each method's name the smallest box that holds a Delete or Change of its
 * own, and around each Delete without a known name its box ("unknown"). Never by position.
 */
export function rowsOf(page: Element, dialog: Element | null, words: Words, salt: string): Row[] {
  const outside = (element: Element) => dialog === null || !dialog.contains(element);
  const verbs = [...page.querySelectorAll(PRESSABLE)].filter(
    (element) => outside(element) && isVerb(element, words) && isVisible(element),
  );
  const deletes = verbs.filter((verb) => isDelete(verb, words));
  const names = methodNames(page, words).filter(
    ({ element }) => outside(element) && element.closest('nav, [role="navigation"]') === null,
  );
  const rows = new Map<Element, Labelled>();
  for (const { element, keys } of names) {
    const box = boxWith(element, verbs, names);
    if (box !== undefined) rows.set(box, labelled(element, keys));
  }
  for (const verb of deletes) {
    if ([...rows.keys()].some((row) => row.contains(verb))) continue;
    const box = boxOf(verb, deletes, [...rows.keys()]);
    if (box !== undefined) rows.set(box, { kind: 'unknown', name: '' });
  }
  for (const { element, keys } of withoutVerbs(names, [...rows.keys()]))
    rows.set(element, labelled(element, keys));
  return described(rows, deletes, words, salt);
}

type Name = { readonly element: Element; readonly keys: readonly string[] };

interface Labelled {
  readonly kind: MethodKind;
  readonly name: string;
}

function labelled(element: Element, keys: readonly string[]): Labelled {
  const kind = (keys[0] ?? 'method.unknown').slice('method.'.length) as MethodKind;
  const [own] = ownTexts(element);
  return { kind, name: own ?? textOf(element) };
}

/** Methods in the same list that offer neither Delete nor Change. */
function withoutVerbs(names: readonly Name[], rows: readonly Element[]): readonly Name[] {
  let list = rows[0]?.parentElement;
  while (list && !rows.every((row) => list?.contains(row))) list = list.parentElement;
  return names.filter(
    ({ element }) => list?.contains(element) && !rows.some((row) => row.contains(element)),
  );
}

/** The smallest box around a method's name that holds one of the verbs; none if it holds another method's name too. */
function boxWith(
  name: Element,
  verbs: readonly Element[],
  names: readonly { readonly element: Element }[],
): Element | undefined {
  for (let up = name.parentElement; up !== null; up = up.parentElement) {
    const others = names.some(
      ({ element }) => element !== name && up.contains(element) && !element.contains(name),
    );
    if (others) return undefined;
    if (verbs.some((verb) => up.contains(verb))) return up;
  }
  return undefined;
}

/** The largest box around a Delete that holds no other Delete and no known row. */
function boxOf(
  verb: Element,
  deletes: readonly Element[],
  rows: readonly Element[],
): Element | undefined {
  let box: Element | undefined;
  for (
    let up = verb.parentElement;
    up !== null && up !== verb.ownerDocument.body;
    up = up.parentElement
  ) {
    const others = [...deletes.filter((one) => one !== verb), ...rows];
    if (others.some((one) => up.contains(one))) return box;
    if (up.querySelector('h1, [data-icon-name="Add"]') !== null) return box;
    if (textOf(up) !== textOf(verb)) box = up;
  }
  return box;
}

function isVerb(element: Element, words: Words): boolean {
  return isDelete(element, words) || says('change', element, words);
}

function isDelete(element: Element, words: Words): boolean {
  return says('delete', element, words);
}

/** "Delete", or a name such as "Delete Phone" on something that shows "Delete" or an icon. */
function says(key: 'delete' | 'change', element: Element, words: Words): boolean {
  const text = textOf(element);
  if (words.is(key, text)) return true;
  return text === '' ? words.isAbout(key, nameOf(element)) : false;
}

function described(
  rows: ReadonlyMap<Element, Labelled>,
  deletes: readonly Element[],
  words: Words,
  salt: string,
): Row[] {
  const counts = new Map<string, number>();
  const inOrder = [...rows].sort(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return inOrder.map(([element, { kind: label, name }]) => {
    const kind = checked(label, element);
    const said = PRIVATE.has(kind) ? '' : wordsOf(element, words);
    const plain = `${kind}:${hash(salt + normalize(said))}`;
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    const own = deletes.filter((verb) => element.contains(verb));
    return {
      element,
      name,
      kind,
      key: `${plain}:${count}`,
      words: said,
      deletable: own.length > 0,
      remove: own.length > 1 ? null : own[0],
    };
  });
}

/** A row named like one kind whose small print speaks of another is of no known kind. */
function checked(kind: MethodKind, row: Element): MethodKind {
  const text = normalize(textOf(row));
  const speaksOfCodes = /totp|time-basedone-timepassword/.test(text);
  const speaksOfPasskey = /passkey|パスキー/.test(text) && kind === 'authenticator';
  if (kind === 'authenticator' && (speaksOfCodes || speaksOfPasskey)) return 'unknown';
  return kind;
}

/** What a row says, its buttons aside. */
function wordsOf(row: Element, words: Words): string {
  const own = (element: Element) => element.matches(PRESSABLE) && isVerb(element, words);
  const texts = textElements(row, own).map(textOf);
  const whole = texts.filter(
    (text, at) => !texts.some((other, i) => i < at && other.includes(text)),
  );
  return whole.join(' · ');
}

/** 53-bit mixing of a text; salted by the caller, so that nothing of it can be looked up. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return ((a >>> 0) * 2 ** 21 + (b >>> 11)).toString(36);
}
