import { signOf } from '../../components/callout/Icon';
import type { CalloutModel } from '../../components/overlay/model';
import { figureOf } from '../../components/phone/Figure';
import { withoutReadings } from '../../components/text/readings';
import type { Choice, Guidance } from '../../flow/guidance';
import type { Answer } from '../../flow/types';
import type { Lang } from '../../platform/lang';
import type { PageTexts } from '../../platform/page-texts';
import { STEPS } from './opens';

/** The page's own words that a sentence quotes. */
export interface Quotes {
  readonly label?: string | undefined;
  readonly row?: string | undefined;
  /** The window in which what is pointed at is: its name, if it has one; undefined where it is on the page itself. */
  readonly window?: string | undefined;
}

interface Texts {
  readonly t: PageTexts;
  readonly lang: Lang;
  readonly kept: boolean;
  /** What leads to the guide and back. */
  readonly keys?: string | undefined;
  /** What the organisation says about registering, in the person's language. */
  readonly organisation?: string | undefined;
}

/** Guidance in the person's language. */
export function calloutOf(
  guidance: Guidance,
  quotes: Quotes,
  { t, keys, ...texts }: Texts,
): CalloutModel {
  const { phase, step, kind, place } = guidance;
  const labelOf = (answer: Answer, words?: string) => words ?? answerText(answer, guidance, t);
  const notices = noticesOf(guidance, t, texts);
  const notice = notices.length > 0 ? notices.join('\n') : undefined;
  const title = t(`say/${guidance.say}/title`, { ...quotes });
  const text = t(`say/${guidance.say}/text`, { ...quotes });
  const spoken = [title, whereOf(quotes, t), notice, text].filter(Boolean).join(' ');
  return {
    phase,
    step,
    kind,
    sign: signOf(kind),
    header: place ? t('header', { phase, ...place }) : t('headerPlain', { phase }),
    progress: place ? place.at / place.of : 0,
    title,
    text,
    notice,
    spoken: withoutReadings(spoken.replaceAll('**', '')),
    primary: guidance.primary && {
      id: guidance.primary,
      label: labelOf(guidance.primary),
    },
    choices: guidance.choices.map(({ answer, words }: Choice) => ({
      id: answer,
      label: labelOf(answer, words),
    })),
    back: guidance.back && { id: guidance.back, label: labelOf(guidance.back) },
    // Nobody listens after the last word.
    steps: step === 'x.reload' ? undefined : { id: STEPS, label: t('words/steps') },
    figure: figureOf(guidance.say, (word) => t(`phone/${word}`)),
    lang: texts.lang,
    dir: t('direction') === 'rtl' ? 'rtl' : 'ltr',
    words: {
      region: t('words/region'),
      fold: t('words/fold'),
      unfold: t('words/unfold'),
      move: t('words/move'),
      // Nobody listens to it after the last word.
      shortcut: keys && step !== 'x.reload' ? t('words/shortcut', { keys }) : '',
    },
  };
}

/** Where what is pointed at is, for who does not see the ring. A row is named by the sentence itself. */
function whereOf({ label, row, window }: Quotes, t: PageTexts): string {
  if (label === undefined || row !== undefined) return '';
  if (window === undefined) return t('where/page');
  return window === '' ? t('where/window') : t('where/named', { window });
}

/** The lines beside the step; the organisation's own words are its policy's. */
function noticesOf(
  { notes, about }: Guidance,
  t: PageTexts,
  texts: Pick<Texts, 'organisation' | 'kept'>,
): readonly string[] {
  const lines = notes.map((note) =>
    note === 'organisation' ? texts.organisation : t(`note/${note}`),
  );
  if (about) lines.unshift(t('note/about', { about }));
  if (!texts.kept) lines.push(t('note/not-kept'));
  return lines.filter((line) => line !== undefined);
}

/** A button's words: those of this step if it has its own, else those of the answer. */
function answerText(answer: Answer, guidance: Guidance, t: PageTexts): string {
  const [name = ''] = answer.split(':');
  const general = guidance.kind === 'check' && name === 'did' ? 'check' : name;
  return t(`say/${guidance.say}/${name}`, { defaultValue: t(`answer/${general}`) });
}
