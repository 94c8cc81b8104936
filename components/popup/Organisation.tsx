import type { OrganisationView } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly organisation: OrganisationView;
}

/** Whose guide this is, what they have to say today, and their own manual. */
export function Organisation({ t, organisation: { name, announcement, manual } }: Props) {
  if (!(name || announcement || manual)) return null;
  return (
    <section class="organisation" data-part="organisation">
      {announcement && <p class="notice">{announcement}</p>}
      {(name || manual) && (
        <p class="small">
          {name}{' '}
          {manual && (
            <a href={manual} target="_blank" rel="noopener noreferrer">
              {t('organisation/manual')}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
