import { useMemo, useState } from 'preact/hooks';
import { encode } from 'uqr';
import type { AsideProps } from '../types';
import type { DevicesT } from '../words';

interface Props {
  readonly t: DevicesT;
  readonly handOver: Exclude<AsideProps['handOver'], 'forbidden'>;
}

/** This move for another device: the code to type, and the link that carries it, also as a QR code. */
export function Give({ t, handOver }: Props) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  if (handOver === undefined)
    return (
      <section>
        <h3>{t('give/name')}</h3>
        <p class="small">{t('give/none')}</p>
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
    </section>
  );
}

/** Black on white in every theme: cameras do not read the inverse. */
function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { data, size } = useMemo(() => encode(text, { border: 2 }), [text]);
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
