import type { Failure, ForIt } from '../../flow/confirm/failures';
import type { ConfirmT } from '../popup/words';
import type { ConfirmWishes } from './types';

interface Props {
  readonly t: ConfirmT;
  readonly failure: Failure;
  /** What IT should look at; undefined where there is nothing for them. */
  readonly forIt: ForIt | undefined;
  readonly redirect: string;
  readonly wishes: ConfirmWishes;
}

/** Why Microsoft could not be asked, what to do, and what IT should look at. The move goes on all the same. */
export function Failed({ t, failure, forIt, redirect, wishes }: Props) {
  const { kind, code, seconds } = failure;
  return (
    <>
      <p data-failure={kind}>
        {t(`failed/what/${kind}`)} {seconds !== undefined && t('failed/seconds', { seconds })}
      </p>
      <p>{t('failed/go-on')}</p>
      {(forIt !== undefined || code !== undefined) && (
        <section class="notice" aria-labelledby="for-it">
          <h3 id="for-it">{t('failed/for-it')}</h3>
          {forIt && <p>{t(`failed/it/${forIt}`)}</p>}
          {(forIt === 'closed' || forIt === 'redirect') && (
            <p>
              {t('failed/redirect')} <code>{redirect}</code>
            </p>
          )}
          {code && <p>{t('failed/code', { code })}</p>}
        </section>
      )}
      <button type="button" class="main" data-action="ask" onClick={wishes.ask}>
        {t('failed/try-again')}
      </button>
    </>
  );
}
