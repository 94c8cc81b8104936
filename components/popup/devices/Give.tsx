import { useState } from 'preact/hooks';
import type { AsideProps } from '../types';
import type { DevicesT } from '../words';
import { QrCode } from './QrCode';
import { Read } from './Read';

interface Props {
  readonly t: DevicesT;
  readonly handOver: Exclude<AsideProps['handOver'], 'forbidden'>;
  readonly manual: AsideProps['manual'];
  readonly onSteps: AsideProps['wishes']['steps'];
}

/** This move for another device: the code to type, and the link that carries it, also as a QR code; or to be read there. */
export function Give({ t, handOver, manual, onSteps }: Props) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  if (handOver === undefined)
    return (
      <section>
        <h3>{t('give/name')}</h3>
        <p class="small">{t('give/none')}</p>
        <Read t={t} manual={manual} onSteps={onSteps} />
      </section>
    );
  const { code, link } = handOver;
  const copy = async (): Promise<void> => {
    const done = navigator.clipboard.writeText(link);
    setCopied(
      await done.then(
        () => 'yes',
        () => 'no',
      ),
    );
  };
  return (
    <section>
      <h3>{t('give/name')}</h3>
      <div class="give">
        <QrCode text={link} name={t('give/qr')} />
        <div>
          <p class="small">{t('give/what')}</p>
          <p>
            {t('give/code')} <strong data-part="hand-over-code">{code}</strong>
          </p>
          <button type="button" data-action="copy-link" onClick={() => void copy()}>
            {t('give/link')}
          </button>
          <p role="status">{copied && t(`give/copied/${copied}`)}</p>
        </div>
      </div>
      <input type="text" readOnly value={link} aria-label={t('give/qr')} data-part="link" />
      <p class="small">{t('give/holds')}</p>
      <p class="small">{t('read/what')}</p>
      <Read t={t} manual={manual} onSteps={onSteps} />
    </section>
  );
}
