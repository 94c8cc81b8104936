import { usePage } from './context.ts';
import { useStep } from './screen.ts';
import type { StringKey } from './strings/index.ts';
import { frame } from './styles.ts';

/** Any page of the site that is not Security info. */
export function Overview({ title = 'nav.overview' }: { title?: StringKey }) {
  const { config, t } = usePage();
  useStep(title === 'nav.overview' ? 'overview' : 'other');
  return (
    <>
      <h1 className={frame.title}>{t(title)}</h1>
      {title === 'nav.overview' && (
        <div className={frame.intro}>
          <p>{config.account.name}</p>
          <p>{t('overview.text')}</p>
        </div>
      )}
    </>
  );
}
