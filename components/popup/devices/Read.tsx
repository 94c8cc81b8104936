import type { AsideProps } from '../types';
import type { DevicesT } from '../words';
import { QrCode } from './QrCode';

interface Props {
  readonly t: DevicesT;
  readonly manual: AsideProps['manual'];
  readonly onSteps: AsideProps['wishes']['steps'];
}

/** Where no browser runs this, what remains is read: on paper, from a file, or in the organisation's own manual. */
export function Read({ t, manual, onSteps }: Props) {
  return (
    <div class="give">
      <div>
        <button type="button" data-action="remaining-steps" onClick={() => onSteps('remaining')}>
          {t('read/open')}
        </button>
        {manual && (
          <a href={manual} target="_blank" rel="noopener noreferrer">
            {t('read/manual')}
          </a>
        )}
      </div>
      {manual && <QrCode text={manual} name={t('read/qr')} />}
    </div>
  );
}
