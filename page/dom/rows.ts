import type { MethodKind } from '../../flow/types';
import type { MethodRow } from '../../flow/view';
import { normalize } from '../normalize';
import type { Words } from '../words';
import { allIn } from './all-in';
import { besides, boxOf, boxWith, withoutVerbs } from './boxes';
import { defaultLineIn } from './default-line';
import { groupOf } from './group';
import { textOf } from './name';
import { PRESSABLE } from './roles';
import { elementsWithText, ownTexts, textElements } from './texts';
import { methodNames } from './tiles';
import { isDelete, isVerb, pressablesIn, removalIn } from './verbs';
import { isVisible } from './visible';

/** What is no part of the list: the open dialog, and the button that adds a method. */
export interface Surroundings {
  readonly dialog: Element | null;
  readonly add: Element | undefined;
}

/** A row with the elements it was read from. */
export interface Row extends MethodRow {
  readonly element: Element;
  /** The method's name as the page writes it. */
  readonly name: string;
  /** What may be its Delete. */
  readonly removes: readonly Element[];
  /** Its Delete, where that is certain. */
  readonly remove: Element | undefined;
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
 * own (in a language without these words anything to press), and around each Delete without a known name its box
 * ("unknown"). Never by position.
 */
export function rowsOf(
  page: Element,
  { dialog, add }: Surroundings,
  words: Words,
  salt: string,
): Row[] {
  const outside = (element: Element) => dialog === null || !dialog.contains(element);
  const verbs = allIn(page, PRESSABLE).filter(
    (element) => outside(element) && isVerb(element, words) && isVisible(element),
  );
  const deletes = verbs.filter((verb) => isDelete(verb, words));
  // What it names is no row, whatever there is to press beside it.
  const line = defaultLineIn(page, words, deletes);
  const names = methodNames(page, words).filter(
    ({ element }) =>
      outside(element) &&
      element.closest('nav, [role="navigation"]') === null &&
      line?.contains(element) !== true,
  );
  const rows = new Map<Element, Labelled>();
  const isWordless = deletes.length === 0 && !words.knows('delete');
  const things = groupOf(isWordless ? pressablesIn(page).filter(outside).filter(isContent) : verbs);
  const ends = groupOf([
    ...page.querySelectorAll('h1, [data-icon-name="Add"]'),
    ...(add ? [add] : []),
  ]);
  const named = groupOf(names.map(({ element }) => element));
  for (const { element, keys } of names) {
    const box = boxWith(element, things, named, ends);
    if (box !== undefined) rows.set(box, labelled(element, keys));
  }
  for (const element of numbersIn(page, words).filter(outside)) {
    const box = boxWith(element, things, named, ends);
    if (box !== undefined && !rows.has(box)) rows.set(box, { kind: 'unknown', name: '' });
  }
  if (isWordless)
    for (const box of besides(groupOf(rows.keys()), things, ends))
      rows.set(box, { kind: 'unknown', name: '' });
  const known = groupOf(rows.keys());
  const others = groupOf([...deletes, ...rows.keys()]);
  for (const verb of deletes) {
    const box = known.around(verb) > 0 ? undefined : boxOf(verb, others, ends);
    if (box !== undefined) rows.set(box, { kind: 'unknown', name: '' });
  }
  for (const { element, keys } of withoutVerbs(names, groupOf(rows.keys())))
    rows.set(element, labelled(element, keys));
  return described(rows, words, salt);
}

/** Not in the frame of menus around the page. */
function isContent(element: Element): boolean {
  return element.closest('nav, [role="navigation"], header, [role="banner"]') === null;
}

interface Labelled {
  readonly kind: MethodKind;
  readonly name: string;
}

function labelled(element: Element, keys: readonly string[]): Labelled {
  const kind = (keys[0] ?? 'method.unknown').slice('method.'.length) as MethodKind;
  const [own] = ownTexts(element);
  return { kind, name: own ?? textOf(element) };
}

function described(rows: ReadonlyMap<Element, Labelled>, words: Words, salt: string): Row[] {
  const counts = new Map<string, number>();
  const inOrder = [...rows].sort(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const phone = phoneByNumber(inOrder, words);
  return inOrder.map(([element, { kind: label, name }]) => {
    const kind = element === phone ? 'phone' : checked(label, element);
    const said = PRIVATE.has(kind) ? '' : wordsOf(element, words);
    const plain = `${kind}:${hash(salt + normalize(said))}`;
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    const { may, sure } = removalIn(element, words);
    return {
      element,
      name,
      kind,
      key: `${plain}:${count}`,
      words: said,
      deletable: may.length > 0,
      removes: may,
      // By its number alone a row is never certain.
      remove: element === phone ? undefined : sure,
    };
  });
}

const PHONES: ReadonlySet<MethodKind> = new Set(['phone', 'alternatePhone', 'officePhone']);
const NUMBER = /\+\d[\d\s().-]{5,}/;

/** In a language whose word for phone is not known: where numbers stand. */
function numbersIn(page: Element, words: Words): Element[] {
  if (words.knows('method.phone')) return [];
  return elementsWithText(page).filter(
    (one) => NUMBER.test(ownTexts(one).join(' ').normalize('NFKC')) && isVisible(one),
  );
}

/** In a language whose word for phone is not known: the one nameless row with a number. */
function phoneByNumber(
  rows: readonly (readonly [Element, Labelled])[],
  words: Words,
): Element | undefined {
  if (words.knows('method.phone') || rows.some(([, { kind }]) => PHONES.has(kind)))
    return undefined;
  const numbers = rows.filter(
    ([row, { kind }]) => kind === 'unknown' && NUMBER.test(textOf(row).normalize('NFKC')),
  );
  return numbers.length === 1 ? numbers[0]?.[0] : undefined;
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
