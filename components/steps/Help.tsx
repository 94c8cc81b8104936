import { Contact } from '../popup/trouble/Contact';
import { CARDS } from '../popup/trouble/cards';
import type { DeskView } from '../popup/types';
import type { TroubleT } from '../popup/words';
import type { StepsT } from './words';

interface Props {
  readonly t: StepsT;
  readonly trouble: TroubleT;
  readonly desk: DeskView | undefined;
  /** Where the move stands, to be read out. */
  readonly code: string;
}

/** Whom to ask, and what to do when no sign-in succeeds. */
export function Help({ t, trouble, desk, code }: Props) {
  return (
    <>
      <section class="part" data-part-name="desk" aria-labelledby="desk-name">
        <h2 id="desk-name">{t('desk')}</h2>
        <div class="desk">
          <Contact t={trouble} desk={desk} />
          {desk?.page && <p class="small address">{desk.page}</p>}
          {desk?.recovery && <p data-part="recovery">{desk.recovery}</p>}
          <p>
            {trouble('code/name')} <strong data-part="step-code">{code}</strong>{' '}
            <span class="small">{trouble('code/what')}</span>
          </p>
        </div>
      </section>
      <section class="part" data-part-name="trouble" aria-labelledby="trouble-name">
        <h2 id="trouble-name">{trouble('name')}</h2>
        <p>{trouble('always')}</p>
        <div class="cards-to-read">
          {CARDS.map((id) => (
            <article key={id} data-card={id}>
              <h3>{trouble(`card/${id}/name`)}</h3>
              <p>{trouble(`card/${id}/what`)}</p>
              <ol>
                {trouble(`card/${id}/do`)
                  .split('\n')
                  .map((one) => (
                    <li key={one}>{one}</li>
                  ))}
              </ol>
              <p class="small">{trouble(`card/${id}/desk`)}</p>
            </article>
          ))}
        </div>
      </section>
    </>
  );
}
