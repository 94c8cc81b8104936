import { parseArgs } from 'node:util';
import type { MovePlan } from '../../tests/harness/move.ts';

const known = {
  lang: ['ja', 'en'],
  generation: ['g3', 'g1', 'g2', 'announced'],
  route: ['voice', 'sms'],
  setup: ['pc', 'phone'],
  order: ['manual', 'register-first'],
} as const;

/** `--lang en --route sms …`; what is not said is the first of each. */
export function planFrom(args: readonly string[]): MovePlan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'ja' },
      generation: { type: 'string', default: 'g3' },
      route: { type: 'string', default: 'voice' },
      setup: { type: 'string', default: 'pc' },
      order: { type: 'string', default: 'manual' },
    },
  });
  return {
    lang: oneOf('lang', values.lang),
    generation: oneOf('generation', values.generation),
    route: oneOf('route', values.route),
    setup: oneOf('setup', values.setup),
    order: oneOf('order', values.order),
  };
}

function oneOf<K extends keyof typeof known>(name: K, value: string): (typeof known)[K][number] {
  const choices: readonly string[] = known[name];
  if (choices.includes(value)) return value as (typeof known)[K][number];
  throw new Error(`--${name} is one of ${choices.join(', ')}; not ${value}`);
}
