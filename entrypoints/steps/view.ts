import { figureOf } from '../../components/phone/Figure';
import type { T } from '../../components/popup/words';
import type {
  Named,
  PageLanguage,
  PartView,
  Sentence,
  StepView,
  WarningView,
} from '../../components/steps/types';
import type { StepsT } from '../../components/steps/words';
import type { LandmarkId, MethodKind } from '../../flow/types';
import type { WrittenPart, WrittenPhase, WrittenStep } from '../../flow/written';
import { wordOf } from '../../page/landmark-words';
import type { PageMap } from '../../page/map';
import type { PageTexts } from '../../platform/page-texts';

/** What the sentences are made of. */
export interface Sources {
  readonly t: StepsT;
  readonly popup: T;
  /** The guide's own texts, by their path. */
  readonly guide: PageTexts;
  /** By what the page is read, and so what it calls things. */
  readonly map: PageMap;
  /** Where the page is. */
  readonly address: string;
  /** What the organisation says about registering. */
  readonly note: string | undefined;
}

/** A part of the written guide in words. */
export function partOf(part: WrittenPart, from: Sources): PartView {
  const { t, popup, guide } = from;
  const empty = { number: undefined, what: undefined, warnings: [], steps: [], amiss: [] };
  switch (part.is) {
    case 'phase':
      return phaseOf(part, from);
    case 'ready': {
      const text = [guide('say/ready/text'), guide('note/backup'), from.note].filter(Boolean);
      const ready = { name: 'ready', title: undefined, text: text.join('\n') };
      return { ...empty, name: 'ready', heading: guide('say/ready/title'), warnings: [ready] };
    }
    case 'open':
    case 'again':
      return { ...empty, name: part.is, heading: t(`${part.is}`), steps: wayThere(from) };
    case 'change':
      return { ...empty, name: 'change', heading: popup('change/what'), what: t('change') };
    case 'end': {
      const steps = [
        plain('x.done', 'try', t('end/try')),
        plain('x.done', 'remove-old-app', guide('note/remove-old-app')),
        plain('x.done', 'second-method', guide('note/second-method')),
      ];
      return { ...empty, name: 'end', heading: t('end/name'), steps };
    }
  }
}

/** The manual's first rows: they belong to no phase. */
function wayThere({ t, popup, guide, map, address }: Sources): readonly StepView[] {
  const menu: WrittenStep = {
    ...{ id: 'C.3', kind: 'press', say: 'go-to-security-info', comes: 'sometimes' },
    target: 'nav.security-info',
  };
  return [
    plain('C.1', 'address', t('address', { address })),
    { ...plain('C.2', 'sign-in', popup('sign-in')), comes: 'sometimes' },
    {
      ...plain('C.3', menu.say, ''),
      title: sentenceOf(menu, guide, map),
      comes: 'sometimes',
    },
  ];
}

function plain(id: string, name: string, title: string): StepView {
  const nothing = { text: undefined, upon: undefined, figure: undefined };
  return { id, name, title: [title], comes: 'always', ...nothing };
}

function phaseOf({ phase, warnings, steps, amiss }: WrittenPhase, from: Sources): PartView {
  const { t, popup, guide } = from;
  return {
    ...{ name: `${phase}`, number: popup('step', { phase }) },
    ...{ heading: popup(`phase/${phase}`), what: t(`for/${phase}`) },
    warnings: warnings.map(
      (name): WarningView => ({
        name,
        title: guide(`say/${name}/title`),
        text: guide(`say/${name}/text`),
      }),
    ),
    steps: steps.map((one) => stepOf(one, from)),
    amiss: amiss.map((one) => stepOf(one, from)),
  };
}

function stepOf(step: WrittenStep, { t, guide, map }: Sources): StepView {
  const { id, say, kind, comes, upon } = step;
  if (kind === 'check') return plain(id, say, t(`check/${say as 'phone-there'}`));
  return {
    ...{ id, name: say, comes },
    title: sentenceOf(step, guide, map),
    // The callout's own speaks of its buttons.
    text: say === 'added-again' ? t('instead/added-again') : guide(`say/${say}/text`),
    upon: upon && guide(`answer/${upon}`),
    figure: figureOf(say, (word) => guide(`phone/${word}`)),
  };
}

/** Stand in a sentence for what is set in bold there. */
const MARK = { label: '\uE000', row: '\uE001' };

/** The callout's sentence with the page's own words in it. */
function sentenceOf({ say, target, row }: WrittenStep, guide: PageTexts, map: PageMap): Sentence {
  const bits = guide(`say/${say}/title`, MARK).split(/\*{0,2}([\uE000\uE001])\*{0,2}/);
  return bits.map((bit) => {
    if (bit === MARK.label && target !== undefined) return namedBy(target, guide, map);
    return bit === MARK.row ? rowOf(row, guide, map) : bit;
  });
}

/** As the callout names what it does not point at: in our language, and the page's own word where that is another. */
function namedBy(landmark: LandmarkId, guide: PageTexts, map: PageMap): Named {
  return both(guide(`thing/${landmark}`), wordOf(landmark, map));
}

function rowOf(row: MethodKind | undefined, guide: PageTexts, map: PageMap): Named {
  if (row === 'totp') return both(undefined, map.words.wordOf('method.totp'));
  const ours = row === 'phone' ? 'picker.phone' : 'picker.authenticator';
  return both(guide(`thing/${ours}`), map.words.wordOf(`method.${row ?? 'authenticator'}`));
}

function both(ours: string | undefined, theirs: string | undefined): Named {
  return theirs === ours ? { ours, theirs: undefined } : { ours, theirs };
}

/** Languages by their own names, in the order of the alphabet; the two that are known whole come first. */
export function pageLanguages(langs: readonly string[]): readonly PageLanguage[] {
  const named = langs.map((lang) => {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return { lang, name };
  });
  const rank = ({ lang }: PageLanguage): number => (lang === 'ja' ? 0 : lang === 'en' ? 1 : 2);
  return named.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
