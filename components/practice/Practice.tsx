import type { ComponentChildren, Ref } from 'preact';
import { Mark } from '../popup/Mark';
import type { T } from '../popup/words';
import { Controls } from './Controls';
import { PracticePhone } from './PracticePhone';
import type { Account, GuideT, PageLang, Plan, PracticeT, Press } from './types';

interface Props {
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly popup: T;
  readonly plan: Plan;
  readonly pageLang: PageLang;
  readonly account: Account;
  /** The guide waits for the new phone. */
  readonly awaitsPhone: boolean;
  /** All that was to be practised is done. */
  readonly isOver: boolean;
  readonly language: ComponentChildren;
  readonly frame: Ref<HTMLDivElement>;
  readonly onPress: (press: Press) => void;
  readonly onChanged: () => void;
  readonly onPlan: (plan: Plan) => void;
  readonly onPageLang: (lang: PageLang) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The practice: what says that it is one, what is practised, the exercise page in its frame, and the phone beside it. */
export function Practice(props: Props) {
  const { t, guide, popup, account, awaitsPhone, isOver, language, frame } = props;
  const { onPress, onChanged, onAgain, onClose } = props;
  const done = props.plan.phase === undefined ? t('done/whole') : t('done/phase');
  return (
    <div class="practice">
      <section class="band" aria-label={t('title')} data-part="mark">
        <strong>{t('mark')}</strong>
      </section>
      <header>
        <Mark />
        <h1>{t('title')}</h1>
        {language}
        <button type="button" data-action="again" onClick={onAgain}>
          {guide('answer/start-again')}
        </button>
        <button type="button" data-action="close" onClick={onClose}>
          {t('close')}
        </button>
        <Controls {...props} />
      </header>
      <div role="status" class="said">
        {isOver && (
          <p data-part="done">
            <strong>{done}</strong> {t('done/next', { start: popup('start') })}
          </p>
        )}
        {awaitsPhone && !isOver && (
          <p>
            <button type="button" class="main" data-action="changed" onClick={onChanged}>
              {guide('answer/device-changed')}
            </button>
          </p>
        )}
      </div>
      <div class="stage">
        {/* What is in it comes and goes without Preact: a new practice has a new frame. */}
        <div class="frame" ref={frame} />
        <PracticePhone t={t} guide={guide} account={account} onPress={onPress} />
      </div>
    </div>
  );
}
