import { useEffect, useRef } from 'preact/hooks';
import type { AsideProps } from '../types';
import type { DevicesT } from '../words';
import { Give } from './Give';
import { Read } from './Read';
import { Take } from './Take';

interface Props
  extends Pick<AsideProps, 'handOver' | 'manual' | 'refused' | 'sync' | 'wishes' | 'onBack'> {
  readonly t: DevicesT;
}

/** How to go on in another browser: by a code, by its link, or through the browser account. What goes where is said. */
export function Devices({ t, handOver, manual, refused, sync, wishes, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <section class="devices" aria-labelledby="devices-name">
      <div class="head">
        <h2 id="devices-name" ref={heading} tabIndex={-1}>
          {t('name')}
        </h2>
        <button type="button" data-action="devices-back" onClick={onBack}>
          {t('back')}
        </button>
      </div>
      {handOver === 'forbidden' ? (
        <section>
          <p role="status">{t('forbidden')}</p>
          <Read t={t} manual={manual} onSteps={wishes.steps} />
        </section>
      ) : (
        <>
          <Give t={t} handOver={handOver} manual={manual} onSteps={wishes.steps} />
          <Take t={t} refused={refused} onRead={wishes.read} />
        </>
      )}
      <section>
        <h3>{t('sync/name')}</h3>
        <label>
          <input
            type="checkbox"
            name="sync"
            checked={sync === 'on' || sync === 'failing'}
            disabled={sync === 'forbidden'}
            onChange={({ currentTarget }) => wishes.sync(currentTarget.checked)}
          />
          {t('sync/on')}
        </label>
        {sync === 'forbidden' && <p role="status">{t('sync/forbidden')}</p>}
        {sync === 'failing' && <p role="status">{t('sync/failing')}</p>}
        <p class="small">{t('sync/what')}</p>
      </section>
    </section>
  );
}
