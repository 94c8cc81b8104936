import { useEffect, useRef } from 'preact/hooks';
import type { AsideProps } from '../types';
import type { TroubleT } from '../words';
import { Card } from './Card';
import { CARDS } from './cards';

interface Props extends Pick<AsideProps, 'code' | 'desk' | 'onBack'> {
  readonly t: TroubleT;
}

/** What to do when no sign-in succeeds. The guide does not see those pages, so there are words only. */
export function Trouble({ t, code, desk, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <section class="trouble" aria-labelledby="trouble-name">
      <div class="head">
        <h2 id="trouble-name" ref={heading} tabIndex={-1}>
          {t('name')}
        </h2>
        <button type="button" data-action="trouble-back" onClick={onBack}>
          {t('back')}
        </button>
      </div>
      <p class="small">{t('always')}</p>
      <div class="code">
        <span>{t('code/name')}</span>
        <strong data-part="step-code">{code}</strong>
        <span class="small">{t('code/what')}</span>
      </div>
      <div class="list">
        {CARDS.map((id) => (
          <Card key={id} t={t} id={id} desk={desk} code={code} />
        ))}
      </div>
    </section>
  );
}
