import { GENERATIONS } from '../harness/generations.ts';

/** In what complete stories differ. */
export const AXES = {
  generation: GENERATIONS,
  lang: ['ja', 'en'],
  route: ['voice', 'sms'],
  setup: ['pc', 'phone'],
  order: ['manual', 'register-first'],
  /** Mixes of what nobody could see of the real page; together they show every value of it. */
  mix: ['default', 'spring', 'summer', 'autumn', 'winter'],
} as const;

export type Axis = keyof typeof AXES;

/** One complete story: from the popup's start to the end of the move. */
export type StoryPlan = { readonly [A in Axis]: (typeof AXES)[A][number] };

type Way = Pick<StoryPlan, 'generation' | 'lang' | 'route' | 'setup'>;

/** Each generation in each language, by each route, with each set-up. */
const ways: readonly Way[] = AXES.generation.flatMap((generation) =>
  AXES.lang.flatMap((lang) =>
    AXES.route.flatMap((route) =>
      AXES.setup.map((setup) => ({ generation, lang, route, setup }) as const),
    ),
  ),
);

const registerFirst: readonly Way[] = [
  { generation: 'g1', lang: 'ja', route: 'voice', setup: 'phone' },
  { generation: 'g2', lang: 'en', route: 'voice', setup: 'pc' },
  { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
  { generation: 'announced', lang: 'ja', route: 'sms', setup: 'phone' },
];

const mixed: readonly Way[] = [
  { generation: 'g1', lang: 'en', route: 'voice', setup: 'pc' },
  { generation: 'g2', lang: 'ja', route: 'voice', setup: 'phone' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
  { generation: 'g3', lang: 'en', route: 'sms', setup: 'phone' },
];

/** All complete stories. */
export const STORIES: readonly StoryPlan[] = [
  ...ways.map((way) => ({ ...way, order: 'manual', mix: 'default' }) as const),
  ...registerFirst.map((way) => ({ ...way, order: 'register-first', mix: 'default' }) as const),
  ...AXES.mix
    .filter((mix) => mix !== 'default')
    .flatMap((mix) => mixed.map((way) => ({ ...way, order: 'manual', mix }) as const)),
];
