import { readSettings } from '../policy/read';
import type { Settings } from '../policy/settings';
import { LANGS, type Lang } from './lang';

/** One text in each language. */
export type Texts = Readonly<Record<Lang, string>>;

/** Where the organisation's people ask for help, as its policy says. At least one of these is there. */
export interface HelpDesk {
  readonly page?: string | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
  /** Tags of the languages that are spoken there. */
  readonly languages?: readonly string[] | undefined;
  /** By language; what one lacks has been taken from the other. */
  readonly name?: Texts | undefined;
  readonly hours?: Texts | undefined;
}

/** Which of delete and register comes first: the manual's order, or registering (offered, or the only one). */
export type OrderPolicy = NonNullable<Settings['order']>;

/** What is handed on as it was set. */
type AsSet =
  | 'enabled'
  | 'order'
  | 'routes'
  | 'dialCode'
  | 'entryUrl'
  | 'language'
  | 'languages'
  | 'sync'
  | 'handOver';

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
export interface Policy extends Pick<Settings, AsSet> {
  /** Read by whoever knows the page (`page/patch.ts`), who also tells what is wrong with it. */
  readonly pagePatch: unknown;
  readonly helpDesk: HelpDesk | undefined;
  readonly organisation: Texts | undefined;
  readonly announcement: Texts | undefined;
  /** What to do who cannot get in any more. */
  readonly recovery: Texts | undefined;
  /** Addresses of the organisation's own manual. */
  readonly manual: Texts | undefined;
  /** Where and when methods may be registered, in the organisation's own words. */
  readonly registrationNote: Texts | undefined;
  /** Without it nothing of Graph is offered, and nothing is asked. */
  readonly graph: GraphPolicy | undefined;
}

/** What a policy's values mean for us; what was wrong with one is told by `readSettings`. */
export function policyValues(given: unknown): Policy {
  const { helpDesk, graph, ...all } = readSettings(given).settings;
  const { organisation, announcement, recovery, manual, registrationNote, ...asSet } = all;
  return {
    ...asSet,
    pagePatch: asSet.pagePatch,
    helpDesk: helpDesk && helpDeskOf(helpDesk),
    organisation: ofEach(organisation),
    announcement: ofEach(announcement),
    recovery: ofEach(recovery),
    manual: ofEach(manual),
    registrationNote: ofEach(registrationNote),
    graph: graph && graphOf(graph),
  };
}

function helpDeskOf(given: NonNullable<Settings['helpDesk']>): HelpDesk {
  const { page, phone, mail, languages } = given;
  return {
    ...{ page, phone, mail, languages },
    name: inEach((lang) => given[lang]?.name),
    hours: inEach((lang) => given[lang]?.hours),
  };
}

/** Without a tenant and a client nobody could be asked; the schema refuses that, and its types do not know it. */
function graphOf(given: NonNullable<Settings['graph']>): GraphPolicy | undefined {
  const { tenant, client, phones = false, classicScope = false } = given;
  if (tenant === undefined || client === undefined) return undefined;
  return { tenant, client, phones, classicScope };
}

function ofEach(given: Settings['manual']): Texts | undefined {
  return given && inEach((lang) => given[lang]);
}

/** The text of each language, or for want of it the nearest one's, the English one, or any. */
function inEach(textIn: (lang: Lang) => string | undefined): Texts | undefined {
  const nearest = (lang: Lang) => textIn(lang.replace(/-simple$/, '') as Lang);
  const some = textIn('en') ?? LANGS.map(textIn).find((text) => text !== undefined);
  if (some === undefined) return undefined;
  return Object.fromEntries(
    LANGS.map((lang) => [lang, textIn(lang) ?? nearest(lang) ?? some]),
  ) as Texts;
}
