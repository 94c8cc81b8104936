// The engine with the guide's real words: any step of the manual, without the page that belongs to it.
import './engine';
import { showReadings } from '../../../components/text/readings';
import { calloutOf } from '../../../entrypoints/content/callout';
import type { Guidance } from '../../../flow/guidance';
import { guide } from '../../../flow/guide';
import { newProgress } from '../../../flow/progress';
import { record } from '../../../flow/record';
import { asGuidance, speaker } from '../../../flow/say';
import { allSteps, stepsOf } from '../../../flow/steps';
import type { OwnStepId, Phase } from '../../../flow/types';
import type { Lang } from '../../../platform/lang';
import { createPageTexts } from '../../../platform/page-texts';
import type { GuideResources } from '../../../platform/resources';

declare global {
  interface Window {
    /** Shows the first step with this sentence; `quote` stands for the page's word, `selector` for what it points at. */
    tell(say: string, lang: Lang, quote?: string, selector?: string): void;
    /** From now on these are everybody's texts. */
    only: GuideResources | undefined;
    /** The box around all that is drawn, for a picture of it. */
    drawn(): { x: number; y: number; width: number; height: number };
    /** The sentences of all steps on the phone, each once. */
    onPhone: readonly string[];
  }
}

const FILES = import.meta.glob<{ direction: string; guide: GuideResources }>(
  '../../../locales/*.json',
  { eager: true, import: 'default' },
);

/** The guide's texts of a language, as the extension's files have them. */
function textsIn(lang: Lang): GuideResources {
  const file = FILES[`../../../locales/${lang}.json`];
  if (file === undefined) throw new Error(`no texts in ${lang}`);
  return { ...file.guide, direction: file.direction };
}

const SETUPS = ['pc', 'phone'] as const;
const ROUTES = ['voice', 'sms'] as const;
const PHASES: readonly Phase[] = [1, 2, 3, 4];

const moves = SETUPS.flatMap((setup) =>
  ROUTES.map((route) => newProgress({ id: 'move', salt: 'salt', route, setup })),
);

function ofManual(say: string): Guidance | undefined {
  for (const move of moves) {
    for (const phase of PHASES) {
      const step = stepsOf(phase, move).find((one) => one.say === say);
      if (step) return asGuidance(move, phase, step);
    }
  }
  return undefined;
}

/** The warning before the last second factor, lost, and done. */
function ofOurs(say: string): Guidance {
  const [move] = moves;
  if (!move) throw new Error('no move');
  if (say === 'done') return { ...speaker(move)('x.done', 'done'), phase: 4 };
  if (say !== 'warn') return speaker(move)(`x.${say}` as OwnStepId, 'lost');
  const app = {
    kind: 'authenticator',
    key: 'a',
    words: 'Microsoft Authenticator',
    deletable: true,
  };
  const list = { screen: 'list', methods: [app] } as const;
  return guide(record(move, list as never), list as never);
}

showReadings();
window.onPhone = [
  ...new Set(
    allSteps()
      .filter(({ say, kind }) => kind === 'app' || /^(answer-call|number-match)/.test(say))
      .map(({ say }) => say),
  ),
];
window.tell = (say, lang, quote, selector) => {
  const texts = { t: createPageTexts(window.only ?? textsIn(lang)), lang, kept: true };
  const target = selector ? (document.querySelector(selector) ?? undefined) : undefined;
  const guidance = ofManual(say) ?? ofOurs(say);
  window.overlay.show({
    callout: calloutOf(guidance, { label: quote, row: quote }, texts),
    target,
  });
};
window.drawn = () => {
  const boxes = ['callout', 'spotlight'].flatMap(
    (name) => window.part(name)?.getBoundingClientRect() ?? [],
  );
  const x = Math.min(...boxes.map(({ left }) => left)) - 10;
  const y = Math.min(...boxes.map(({ top }) => top)) - 10;
  const right = Math.max(...boxes.map((box) => box.right)) + 10;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + 10;
  return { x, y, width: right - x, height: bottom - y };
};
