import { LANGS, type Lang } from '../platform/lang';
import {
  choice,
  choices,
  dialCode,
  entry,
  foreign,
  type Group,
  group,
  guid,
  link,
  mail,
  type Node,
  phone,
  text,
  truth,
  type Value,
} from './nodes';

/** The same for each of our languages; what one lacks is taken from another. */
function perLang<N extends Node>(node: N): Group<Readonly<Record<Lang, N>>> {
  return group(Object.fromEntries(LANGS.map((lang) => [lang, node])) as Record<Lang, N>);
}

const helpDesk = group({
  page: link,
  phone,
  mail,
  languages: choices(
    ...['ja', 'en', 'zh', 'zh-Hans', 'zh-Hant', 'ko', 'vi', 'th', 'id', 'my', 'ne', 'pt', 'es'],
    ...['fr', 'de', 'it', 'ru'],
  ),
  ...perLang(group({ name: text(200), hours: text(200) })).of,
});

/**
 * All that an organisation can set by policy: the one place. `npm run policy` makes of it the schema for Chromium, the
 * templates and examples in `deploy/`, and the tables in `docs/`; `words/` says what each is, `examples.ts` shows one.
 */
export const SETTINGS = {
  enabled: truth,
  organisation: perLang(text(100)),
  helpDesk,
  manual: perLang(link),
  announcement: perLang(text(300)),
  recovery: perLang(text(500)),
  registrationNote: perLang(text(300)),
  order: choice('manual', 'register-first', 'register-first-only'),
  routes: choices('voice', 'sms'),
  dialCode,
  entryUrl: entry,
  language: choice(...LANGS),
  languages: choices(...LANGS),
  sync: truth,
  handOver: truth,
  pagePatch: foreign,
  graph: group(
    { tenant: guid, client: guid, phones: truth, classicScope: truth },
    'tenant',
    'client',
  ),
} as const;

/** What was set, key by key as it is named there. */
export type Settings = Value<Group<typeof SETTINGS>>;

/** Names of nodes as `words/` has them: `helpDesk.page`, and `helpDesk.*.name` for each of our languages. */
export type Path = PathsIn<typeof SETTINGS>;

type PathsIn<N, Before extends string = ''> = {
  [K in keyof N & string]: N[K] extends Group<infer G>
    ? `${Before}${Part<K>}` | PathsIn<G, `${Before}${Part<K>}.`>
    : `${Before}${Part<K>}`;
}[keyof N & string];

type Part<K extends string> = K extends Lang ? '*' : K;
