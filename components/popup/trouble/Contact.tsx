import type { ComponentChildren } from 'preact';
import type { DeskView } from '../types';
import type { TroubleT } from '../words';

interface Props {
  readonly t: TroubleT;
  readonly desk: DeskView | undefined;
}

/** Whom to ask, as far as the organisation has said it. */
export function Contact({ t, desk = {} }: Props) {
  const { organisation, name, hours, languages, page, phone, mail } = desk;
  return (
    <address>
      {organisation && <span class="small">{organisation}</span>}
      <strong>{name ?? t('desk/unnamed')}</strong>
      {hours && <span class="small">{hours}</span>}
      {languages && <span class="small">{t('desk/languages', { languages })}</span>}
      {phone && (
        <Line name={t('desk/phone')}>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </Line>
      )}
      {mail && (
        <Line name={t('desk/mail')}>
          <a href={`mailto:${mail}`}>{mail}</a>
        </Line>
      )}
      {page && (
        <a href={page} target="_blank" rel="noopener noreferrer">
          {t('desk/page')}
        </a>
      )}
    </address>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <span>
      <span class="small">{name}</span> {children}
    </span>
  );
}
