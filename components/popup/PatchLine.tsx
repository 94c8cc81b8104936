import type { PatchView } from './types';
import type { T } from './words';

/** So many reasons are shown; whoever put the first ones right sees the next. */
const SHOWN = 5;

interface Props {
  readonly t: T;
  readonly patch: PatchView;
}

/** That the organisation has added to what is known of the page; or what is wrong with it, for those who can mend it. */
export function PatchLine({ t, patch }: Props) {
  if ('version' in patch)
    return (
      <p class="small" data-hint="patch-in-force">
        {t('patch/in-force', { version: patch.version })}
      </p>
    );
  const { reasons } = patch;
  const rest = reasons.length - SHOWN;
  return (
    <section class="notice" role="status" data-hint="patch-refused">
      <p>{t('patch/refused')}</p>
      <details>
        <summary>{t('patch/details')}</summary>
        <ul>
          {reasons.slice(0, SHOWN).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {rest > 0 && <li>{t('patch/more', { rest })}</li>}
        </ul>
      </details>
    </section>
  );
}
