import type { OfferView, Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly offer: OfferView;
  readonly wishes: Pick<Wishes, 'takeOver' | 'decline'>;
}

/** A hand-over from another browser, which changes nothing before the person agrees. */
export function Offer({ t, offer, wishes }: Props) {
  const { next, route, setup, replaces } = offer;
  return (
    <section class="notice offer" role="status" data-hint="offer">
      <p>
        {t('offer/what', {
          next: t(`offer/next/${next}`),
          route: t(`route/${route}/name`),
          setup: t(`setup/${setup}/name`),
        })}
      </p>
      {replaces && <p>{t('offer/replaces')}</p>}
      <p>{t('offer/ask')}</p>
      <div class="buttons">
        <button type="button" data-action="take-over" onClick={wishes.takeOver}>
          {t('offer/yes')}
        </button>
        <button type="button" class="quiet" data-action="decline" onClick={wishes.decline}>
          {t('offer/no')}
        </button>
      </div>
    </section>
  );
}
