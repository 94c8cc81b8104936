import { useRef } from 'preact/hooks';
import { CODE, EXAMPLE } from './account';
import { Dialog } from './Dialog';
import type { ExerciseProps } from './types';

const COUNTRIES = [
  ['US', '+1'],
  ['KR', '+82'],
  ['JP', '+81'],
  ['GB', '+44'],
] as const;

/** The wizard that registers a phone number. What is typed stays in its field: asked is only whether it fits. */
export function PhoneWizard(props: ExerciseProps) {
  const { t, lang, label, account, onPress } = props;
  const { at, isRefused } = account;
  const field = useRef<HTMLInputElement>(null);
  const fits = () => field.current?.validity.valid === true;
  const go = { label: 'next', onPress: () => onPress({ on: 'next', right: fits() }) } as const;
  const back = { label: 'back', onPress: () => onPress({ on: 'back' }) } as const;
  const cancel = { label: 'cancel', onPress: () => onPress({ on: 'cancel' }) } as const;
  const shown = { label, title: label('phoneTitle'), onClose: cancel.onPress };
  const filled = (text: string) => text.replace('*', `+81 ${EXAMPLE}`);
  switch (at) {
    case 'call':
      return (
        <Dialog {...shown} aside={back} next={{ ...go, isOff: true }}>
          <p>{filled(label('callingNow'))}</p>
        </Dialog>
      );
    case 'code':
      return (
        <Dialog
          {...shown}
          aside={back}
          next={go}
          problem={isRefused ? { text: t('refused/code'), lang } : undefined}
        >
          <p>{filled(label('codeSent'))}</p>
          <input
            key="code"
            ref={field}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            required
            pattern={CODE}
            placeholder={label('enterCode')}
            aria-label={label('enterCode')}
          />
          <button type="button" class="link" onClick={() => onPress({ on: 'resend' })}>
            {label('resendCode')}
          </button>
        </Dialog>
      );
    case 'number-there':
      return (
        <Dialog
          {...shown}
          next={{ ...go, nth: 1, onPress: () => onPress({ on: 'next', right: true }) }}
        >
          <p>{label('phoneRegistered')}</p>
        </Dialog>
      );
    default:
      return (
        <Dialog
          {...shown}
          aside={cancel}
          next={go}
          problem={isRefused ? { text: t('refused/number'), lang } : undefined}
        >
          <p>{label('whatPhoneNumber')}</p>
          <Country {...props} />
          <input
            key="number"
            ref={field}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            required
            placeholder={label('number')}
            aria-label={label('number')}
          />
          <p class="example" lang={lang}>
            {t('example', { number: EXAMPLE })}
          </p>
          <Ways {...props} />
        </Dialog>
      );
  }
}

function Country({ label, pageLang, account, onPress }: ExerciseProps) {
  const names = new Intl.DisplayNames([pageLang], { type: 'region' });
  return (
    <select
      aria-label={label('country')}
      value={account.country}
      onChange={({ currentTarget }) => onPress({ on: 'country', is: currentTarget.value })}
    >
      {COUNTRIES.map(([code, dials]) => (
        <option key={code} value={code}>
          {`${names.of(code)} (${dials})`}
        </option>
      ))}
    </select>
  );
}

function Ways({ label, account, onPress }: ExerciseProps) {
  return (
    <div role="radiogroup" aria-label={label('phoneTitle')}>
      {(['sms', 'voice'] as const).map((way) => (
        <label key={way}>
          <input
            type="radio"
            name="way"
            checked={account.way === way}
            onChange={() => onPress({ on: 'way', is: way })}
          />
          {label(way === 'sms' ? 'textMe' : 'callMe')}
        </label>
      ))}
    </div>
  );
}
