import type { Told as ToldFacts } from '../../flow/confirm/stage';
import type { Verdict } from '../../flow/confirm/verdicts';
import type { ConfirmT } from '../popup/words';
import type { ConfirmMove, ConfirmWishes } from './types';

interface Props {
  readonly t: ConfirmT;
  readonly told: ToldFacts;
  readonly move: ConfirmMove | undefined;
}

/** What came of it, in a sentence. */
export function TellingOf({ t, told, move }: Props) {
  return <>{t(`told/${tellingOf(told, move)}`)}</>;
}

function tellingOf(
  { verdicts, isFirst, isWaiting }: ToldFacts,
  move: ConfirmMove | undefined,
): 'first' | 'now' | 'waiting' | 'unseen' | 'all' {
  if (isWaiting) return 'waiting';
  const all = Object.values(verdicts ?? {});
  if (all.includes('unseen')) return 'unseen';
  if (move?.ended && all.includes('confirmed') && !all.includes('open')) return 'all';
  return isFirst ? 'first' : 'now';
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  confirmed: '✓',
  unseen: '…',
  open: '',
  missed: '?',
  unasked: '–',
};

/** Microsoft's word on each phase, what is registered now, and the way on. */
export function Told({ t, told, move, wishes }: Props & { readonly wishes: ConfirmWishes }) {
  const { verdicts, apps, hasMobile, isWaiting } = told;
  return (
    <>
      {verdicts && (
        <ol class="phases" aria-label={t('phases')}>
          {move?.order.map((phase) => (
            <li key={phase} data-phase-item={phase} data-verdict={verdicts[phase]}>
              <span class="sign" aria-hidden="true">
                {SIGNS[verdicts[phase]]}
              </span>
              <span class="step">{t('step', { phase })}</span>
              <span class="what">{t(`phase/${phase}`)}</span>
              <span class="state">{t(`verdict/${verdicts[phase]}`)}</span>
            </li>
          ))}
        </ol>
      )}
      <section class="now" aria-labelledby="now">
        <h3 id="now">{t('now/name')}</h3>
        <ul>
          <li data-part="apps">{t('now/apps', { apps })}</li>
          {hasMobile !== undefined && (
            <li data-part="mobile">{hasMobile ? t('now/mobile') : t('now/no-mobile')}</li>
          )}
        </ul>
      </section>
      {move?.ended !== true && (
        <button type="button" class="main" data-action="go" onClick={wishes.go}>
          {move === undefined ? t('start') : t('go')}
        </button>
      )}
      {!isWaiting && move !== undefined && (
        <button type="button" data-action="ask" onClick={wishes.ask}>
          {t('again')}
        </button>
      )}
    </>
  );
}
