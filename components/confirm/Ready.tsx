import type { ConfirmT } from '../popup/words';
import type { ConfirmMove, ConfirmWishes } from './types';

interface Props {
  readonly t: ConfirmT;
  readonly move: ConfirmMove | undefined;
  readonly wishes: ConfirmWishes;
}

/** What will be asked, of whom, and what is kept of it: said before anything happens. */
export function Ready({ t, move, wishes }: Props) {
  const when = move === undefined ? 'before' : move.changed ? 'after' : 'during';
  return (
    <>
      <p>{t(`lead/${when}`)}</p>
      <section aria-labelledby="steps">
        <h2 id="steps">{t('steps/name')}</h2>
        <ol>
          <li>{t('steps/permission')}</li>
          <li>{t('steps/sign-in')}</li>
          <li>{t('steps/read')}</li>
          {when !== 'after' && <li>{t('steps/again')}</li>}
        </ol>
      </section>
      <p class="small">{t('kept')}</p>
      <p class="small">{t('optional')}</p>
      <button type="button" class="main" data-action="ask" onClick={wishes.ask}>
        {t('ask')}
      </button>
      <button type="button" class="quiet" data-action="close" onClick={wishes.close}>
        {t('without')}
      </button>
    </>
  );
}
