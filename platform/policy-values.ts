import { LANGS, type Lang } from './lang';

/** Where the organisation's people ask for help, as its policy says. At least one of these is there. */
export interface HelpDesk {
  readonly page?: string | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
  /** By language; what one lacks has been taken from the other. */
  readonly name?: Texts | undefined;
  readonly hours?: Texts | undefined;
}

/** One text in each language. */
export type Texts = Readonly<Record<Lang, string>>;

/** Which of delete and register comes first: the manual's order, or registering (offered, or the only one). */
export type OrderPolicy = 'manual' | 'register-first' | 'register-first-only';

/** Microsoft Graph as a second witness: which tenant, which app registration, and what may be asked (docs/graph.md). */
export interface GraphPolicy {
  readonly tenant: string;
  readonly client: string;
  /** Whether a mobile number is registered may be asked too. */
  readonly phones: boolean;
  /** The organisation consented to the one older scope instead of the small ones. */
  readonly classicScope: boolean;
}

/** What the organisation has set. Undefined: nothing, or nothing of use. */
export interface Policy {
  /** Read by whoever knows the page (`page/patch.ts`), who also tells what is wrong with it. */
  readonly pagePatch: unknown;
  readonly helpDesk: HelpDesk | undefined;
  /** Where and when methods may be registered, in the organisation's own words. */
  readonly registrationNote: Texts | undefined;
  readonly order: OrderPolicy | undefined;
  /** False: progress may not be kept in the browser account. */
  readonly sync: boolean | undefined;
  /** Without it nothing of Graph is offered, and nothing is asked. */
  readonly graph: GraphPolicy | undefined;
}

const ORDERS: readonly OrderPolicy[] = ['manual', 'register-first', 'register-first-only'];
const LONGEST = { text: 200, note: 300, link: 500 };

/**
 * What a policy's values mean. Firefox checks none and the registry knows only texts and numbers, so that objects may be
 * texts of JSON and truth a number; a wrong value is as good as none, and costs no other.
 */
export function policyValues(given: unknown): Policy {
  const { pagePatch, helpDesk, registrationNote, order, sync, graph } = objectOf(given);
  return {
    pagePatch,
    helpDesk: helpDeskOf(objectOf(helpDesk)),
    registrationNote: inBoth((lang) => textOf(objectOf(registrationNote)[lang], LONGEST.note)),
    order: ORDERS.find((one) => one === order),
    sync: truthOf(sync),
    graph: graphOf(objectOf(graph)),
  };
}

function helpDeskOf(given: Readonly<Record<string, unknown>>): HelpDesk | undefined {
  const own = (lang: Lang, key: string) => textOf(objectOf(given[lang])[key], LONGEST.text);
  const all: HelpDesk = {
    page: pageOf(given.page),
    phone: phoneOf(given.phone),
    mail: mailOf(given.mail),
    name: inBoth((lang) => own(lang, 'name')),
    hours: inBoth((lang) => own(lang, 'hours')),
  };
  return Object.values(all).some((value) => value !== undefined) ? all : undefined;
}

/** Where the tenant or the client is no GUID, nobody could be asked. */
function graphOf(given: Readonly<Record<string, unknown>>): GraphPolicy | undefined {
  const [tenant, client] = [guidOf(given.tenant), guidOf(given.client)];
  if (tenant === undefined || client === undefined) return undefined;
  const [phones, classicScope] = [
    truthOf(given.phones) === true,
    truthOf(given.classicScope) === true,
  ];
  return { tenant, client, phones, classicScope };
}

function guidOf(given: unknown): string | undefined {
  const text = textOf(given, 36)?.toLowerCase();
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text ?? '') ? text : undefined;
}

/** The text of each language, or for want of it another's. */
function inBoth(textIn: (lang: Lang) => string | undefined): Texts | undefined {
  const some = LANGS.map(textIn).find((text) => text !== undefined);
  if (some === undefined) return undefined;
  return { ja: textIn('ja') ?? some, en: textIn('en') ?? some };
}

/** A text as a line: what is too long is no text, since half a sentence may say the opposite. */
function textOf(given: unknown, longest: number): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = given.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return text === '' || text.length > longest ? undefined : text;
}

/** The address of a page that can be linked without harm. */
function pageOf(given: unknown): string | undefined {
  const text = textOf(given, LONGEST.link);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}

/** A number that can be dialled: an extension belongs into the name or the hours, since it would be dialled too. */
function phoneOf(given: unknown): string | undefined {
  const text = textOf(given, LONGEST.text)?.normalize('NFKC');
  const isPhone = text !== undefined && /^\+?[\d ().\-‐-―−]+$/.test(text);
  return isPhone && /^\D*(?:\d\D*){3,20}$/.test(text) ? text : undefined;
}

function mailOf(given: unknown): string | undefined {
  const text = textOf(given, LONGEST.text);
  const isMail = /^[\w.!#$'*+/=^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/.test(text ?? '');
  return isMail ? text : undefined;
}

function truthOf(given: unknown): boolean | undefined {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : given;
  if (text === true || text === 1 || text === 'true' || text === '1') return true;
  if (text === false || text === 0 || text === 'false' || text === '0') return false;
  return undefined;
}

function objectOf(given: unknown): Readonly<Record<string, unknown>> {
  const found = typeof given === 'string' ? parsed(given) : given;
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  return isObject ? (found as Readonly<Record<string, unknown>>) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
