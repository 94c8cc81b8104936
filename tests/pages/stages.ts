import { drawn } from '../draw.ts';
import { launchOn } from '../replica/browser.ts';
import { stringsOf } from '../replica/page/strings/index.ts';
import { g1, g2, g3 } from '../replica/scenarios.ts';
import { startReplica } from '../replica/server.ts';
import type { Lang, Scenario } from '../replica/types.ts';
import type { State } from './snapshot.ts';
import { statesOf } from './states.ts';

const GENERATIONS = {
  g1,
  g2,
  g3,
  announced: (part: Partial<Scenario>) => g3({ ...part, variants: { tiles: 'recommended' } }),
};

const LANGS: readonly Lang[] = [
  ...(['en', 'ja', 'ar', 'cs', 'da', 'de', 'es', 'fi', 'fr', 'hu', 'it', 'ko'] as const),
  ...(['nb', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ru', 'sv', 'tr', 'zh-Hans', 'zh-Hant'] as const),
];

/** Languages whose words are known whole: there everything has to be found. */
export const STRICT: ReadonlySet<string> = new Set(['en-US', 'ja-JP']);

interface Walk {
  readonly lang: Lang;
  readonly name: string;
  readonly make: (part: Partial<Scenario>) => Scenario;
}

const WALKS: readonly Walk[] = LANGS.flatMap((lang) =>
  Object.entries(GENERATIONS).map(([name, make]) => ({ lang, name, make })),
);
const isStrict = ({ lang }: Walk) => lang === 'en' || lang === 'ja';

/** Walks wait more than they work. */
const LANES = 3;

/** The replica's states: of every generation in every language, or of some of them, drawn by the seed. */
export async function replicaStates(): Promise<readonly State[]> {
  const strict = WALKS.filter(isStrict);
  const others = WALKS.filter((walk) => !isStrict(walk));
  const walks = [...drawn(strict, 4, 'pages'), ...drawn(others, 2, 'pages, other languages')];
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    walked(walks.filter((_walk, at) => at % LANES === lane)),
  );
  return (await Promise.all(lanes)).flat();
}

async function walked(walks: readonly Walk[]): Promise<readonly State[]> {
  const replica = await startReplica(g1());
  const browser = await launchOn(replica);
  const states: State[] = [];
  for (const { lang, name, make } of walks) {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    states.push(...(await statesOf(replica, page, `${name} ${lang}`, make({ lang }))));
    await page.close();
  }
  await browser.close();
  await replica.close();
  return states;
}

/** What this page's texts are in English, for words that leak from it into every translation. */
export function leaksOf({ name }: State): readonly (readonly [own: string, english: string])[] {
  const lang = name.split(' ')[1] as Lang;
  if (!LANGS.includes(lang)) return [];
  const [own, english] = [stringsOf(lang), stringsOf('en')];
  return (Object.keys(english) as (keyof typeof english)[]).map((key) => [own[key], english[key]]);
}
