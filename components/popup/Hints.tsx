import { PatchLine } from './PatchLine';
import type { PatchView } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly ended: boolean;
  readonly kept: boolean;
  readonly silent: boolean;
  readonly patch: PatchView | undefined;
}

/** What may come in between: a sign-in, a page without a guide, a browser that keeps nothing, an organisation's patch. */
export function Hints({ t, ended, kept, silent, patch }: Props) {
  return (
    <div class="hints">
      {!kept && (
        <p class="notice" role="status" data-hint="not-kept">
          {t('not-kept')}
        </p>
      )}
      {silent && (
        <section class="notice" role="status" data-hint="silent">
          <p>{t('silent/when')}</p>
          <ul>
            <li>{t('silent/reload')}</li>
            <li>{t('silent/allow')}</li>
            <li>{t('silent/private')}</li>
            <li>{t('silent/policy')}</li>
          </ul>
        </section>
      )}
      {patch && <PatchLine t={t} patch={patch} />}
      {!ended && <p class="small">{t('sign-in')}</p>}
    </div>
  );
}
