import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../page/wording/languages';
import { drawn } from '../draw.ts';
import { Move } from '../harness/move.ts';
import { tell } from '../harness/tell.ts';
import { translations } from '../replica/page/strings/index.ts';
import type { Lang } from '../replica/types.ts';

type Foreign = keyof typeof translations;

/** Are this language's words for Delete and Phone known from the page itself or from Microsoft's documents? */
function isKnown(lang: Lang): boolean {
  const words = LANGUAGES.get(lang);
  return ([words?.delete, words?.['method.phone']] as const).every(
    (said) => said?.some(({ confidence }) => confidence !== 'guess') ?? false,
  );
}

const newest = (Object.keys(translations) as Foreign[]).map((lang) => ({
  lang,
  generation: 'g3' as const,
}));
const older = (['de', 'fr', 'es'] as const).map((lang) => ({ lang, generation: 'g1' as const }));

/** The newest page's words for it are known in Japanese and English alone (2026-11); elsewhere it may be only named. */
const CALL_OR_TEXT = new Set(['2v.4', '2s.4']);

const ways = [
  { route: 'voice', setup: 'pc' },
  { route: 'sms', setup: 'phone' },
] as const;

for (const { lang, generation } of drawn([...newest, ...older], 1, 'languages')) {
  for (const { route, setup } of drawn(ways, 1, `languages ${generation} ${lang}`)) {
    test(`${generation} in ${lang}, ${route} ${setup}: what is spotlighted, or named, leads through`, async () => {
      const move = await Move.prepare({
        ...{ generation, lang: 'en', route, setup },
        page: { lang },
        reads: lang,
      });
      try {
        await move.before();
        await move.restartBrowser();
        await move.after();
        expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
        expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
        const named = [...move.story.named];
        if (isKnown(lang)) expect(named.filter((step) => !CALL_OR_TEXT.has(step))).toEqual([]);
        await tell(move, { page: lang });
      } finally {
        await move.close();
      }
    });
  }
}
