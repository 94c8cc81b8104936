import type { TargetedEvent } from 'preact';
import type { DeskView } from '../types';
import type { TroubleT } from '../words';
import { Contact } from './Contact';
import type { CardId } from './cards';

interface Props {
  readonly t: TroubleT;
  readonly id: CardId;
  readonly desk: DeskView | undefined;
  readonly code: string;
}

/** One problem: what it is, what to do next, and whom to ask when that does not help. One card is open at a time. */
export function Card({ t, id, desk, code }: Props) {
  return (
    <details name="trouble" data-card={id} onToggle={show}>
      <summary>{t(`card/${id}/name`)}</summary>
      <div class="body">
        <p>{t(`card/${id}/what`)}</p>
        <ol>
          {t(`card/${id}/do`)
            .split('\n')
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
        <div class="ask">
          <p>{t(`card/${id}/desk`)}</p>
          {desk?.recovery && <p data-part="recovery">{desk.recovery}</p>}
          <Contact t={t} desk={desk} />
          <p class="small">
            {t('code/name')} <strong class="own-code">{code}</strong>
          </p>
        </div>
      </div>
    </details>
  );
}

/** The card that was open above has closed, and this one has moved; or what it says lies below the edge. */
function show({ currentTarget: card }: TargetedEvent<HTMLDetailsElement>): void {
  if (card.open) card.scrollIntoView({ block: 'nearest' });
}
