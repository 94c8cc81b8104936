import type { TextSeen } from '../seen';
import type { Words } from '../words';

/*
 * What may leave an element for a report. Lists of what is allowed, never of what is not: what nobody thought of stays
 * here.
 */

const TAGS: ReadonlySet<string> = new Set(
  (
    'a article aside b body button canvas dialog div fieldset footer form h1 h2 h3 h4 h5 h6 header i iframe img input label ' +
    'legend li main nav ol option p section select small span strong svg table tbody td textarea th tr ul'
  ).split(' '),
);

const STANDARD_ROLES: ReadonlySet<string> = new Set(
  (
    'alert alertdialog banner button cell checkbox combobox dialog grid gridcell group heading img link list listbox listitem ' +
    'main menu menuitem menuitemradio navigation option presentation progressbar radio radiogroup region row rowgroup ' +
    'rowheader search status switch tab table tablist textbox tree treeitem'
  ).split(' '),
);

const TYPES: ReadonlySet<string> = new Set(
  'button checkbox email number password radio search submit tel text'.split(' '),
);

/** English words of which pages make test ids, and those of the real page (2026-11). */
const PARTS: ReadonlySet<string> = new Set(
  (
    'account activation add alt app approve auth authenticator authmethod back bar box button call cancel captcha card ' +
    'challenge change choice close code combobox confirm container content continue country default delete description ' +
    'device dialog done download dropdown edit email enter entercode error field fido footer form header help hide icon ' +
    'image info input install instructions item key label learn link list menu message method methods mobile modal more nav ' +
    'next notification number ok open option otp page panel passkey password phone picker primary qr question radio reskin ' +
    'remove resend row scan secondary security select send setup show sign signin sms start step submit switch text tile ' +
    'title token url verification verify voice wizard'
  ).split(' '),
);

const STATES = {
  disabled: ':disabled, [aria-disabled="true"]',
  checked: ':checked, [aria-checked="true"], [aria-pressed="true"], [aria-selected="true"]',
  open: '[aria-expanded="true"]',
  closed: '[aria-expanded="false"]',
  'has-list': '[aria-haspopup="listbox"]',
  modal: ':modal, [aria-modal="true"]',
  busy: '[aria-busy="true"]',
  invalid: '[aria-invalid="true"]',
  empty: ':placeholder-shown',
  primary: '.ms-Button--primary',
  link: '.ms-Link',
} as const;

const PATHS = ['/', '/overview', '/security-info', '/register'];
/** A tag of two letters, with a country or a script that can hold no more than that. */
const LANG = /^[a-z]{2}(?:-(?:[A-Z]{2}|Hans|Hant))?$/;
/** Longer texts are all alike, and no count looks like a code. */
const LONGEST = 999;

/** The element's tag, where it is an ordinary one. */
export function safeTag(element: Element): string {
  return allowed(element.localName, TAGS) ?? 'other';
}

/** Its role, where it is one of the standard's. */
export function safeRole(element: Element): string | undefined {
  return allowed(element.getAttribute('role'), STANDARD_ROLES);
}

/** The kind of a field or button. */
export function safeType(element: Element): string | undefined {
  return element.matches('input, button')
    ? allowed(element.getAttribute('type'), TYPES)
    : undefined;
}

/** What can be told of its state by selectors of ours. */
export function safeStates(element: Element): readonly string[] {
  return Object.entries(STATES).flatMap(([state, is]) => (element.matches(is) ? [state] : []));
}

/**
 * An attribute that tells elements apart: in full where all its parts are known, else the known ones that it begins with
 * and the length of the rest. One known part can be chance (the "Phone" of somebody's iPhone), and what has spaces in it is
 * a name or a sentence.
 */
export function safeHook(value: string): string {
  const parts = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^A-Za-z/_.-]+/g) ?? [];
  const unknown = parts.findIndex((part) => !PARTS.has(part.toLowerCase()));
  const known = parts
    .slice(0, unknown < 0 ? parts.length : unknown)
    .join('-')
    .toLowerCase();
  if (unknown < 0) return known;
  return unknown < 2 || /\s/.test(value)
    ? `?${length(value)}`
    : `${known}-?${length(parts.slice(unknown).join('-'))}`;
}

/** A text: the keys under which it is known whole, else how long it is. */
export function safeText(text: string, words: Words): TextSeen | undefined {
  if (text === '') return undefined;
  const keys = [...words.keysOf(text)];
  return keys.length > 0 ? keys : length(text);
}

/** The address, where it is one of the site's own pages. */
export function safePath(path: string): string {
  const plain = path.replace(/(?<=.)\/$/, '');
  return PATHS.includes(plain) ? plain : 'other';
}

/** A language tag. */
export function safeLang(tag: string): string {
  return LANG.test(tag) ? tag : 'other';
}

function allowed(value: string | null, list: ReadonlySet<string>): string | undefined {
  return value !== null && list.has(value) ? value : undefined;
}

function length(text: string): number {
  return Math.min([...text].length, LONGEST);
}
