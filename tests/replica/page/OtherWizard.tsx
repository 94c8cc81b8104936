import { DefaultButton, TextField } from '@fluentui/react';
import { useState } from 'react';
import type { ChoiceKey } from './choices.ts';
import { usePage } from './context.ts';
import { Press } from './press.tsx';
import type { StringKey } from './strings/index.ts';
import { wizard } from './styles.ts';
import { WizardFrame } from './WizardFrame.tsx';

/** The kinds that only have a first step here: nobody is meant to be in them. */
export type OtherKind = Exclude<
  ChoiceKey,
  'authenticatorApp' | 'phone' | 'alternatePhone' | 'officePhone'
>;

interface Content {
  heading: StringKey;
  field?: StringKey;
  buttons?: StringKey[];
}

const contents: Record<OtherKind, Content> = {
  passkeyInAuthenticator: { heading: 'other.passkey' },
  passkey: { heading: 'other.passkey' },
  securityKey: { heading: 'other.securityKey', buttons: ['other.usb', 'other.nfc'] },
  hardwareToken: { heading: 'other.serial', field: 'other.serial' },
  email: { heading: 'other.email', field: 'other.emailField' },
  securityQuestions: { heading: 'other.questions', field: 'other.answer' },
  appPassword: { heading: 'other.appPassword', field: 'other.appPassword' },
};

/** The first step of a method that is not part of the move. */
export function OtherWizard({ kind, onClose }: { kind: OtherKind; onClose: () => void }) {
  const { config, t } = usePage();
  const { heading, field, buttons } = contents[kind];
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const old = config.wizard === 'old';
  const attempt = (): void => setTried(true);
  return (
    <WizardFrame
      step="otherMethod"
      title={`row.${kind}`}
      heading={old ? heading : `row.${kind}`}
      busy={false}
      error={tried ? 'wizard.unavailable' : null}
      onClose={onClose}
      back={old ? { label: 'button.cancel', onClick: onClose } : null}
      next={
        buttons
          ? null
          : {
              label: 'button.next',
              onClick: attempt,
              disabled: field !== undefined && text.trim() === '',
            }
      }
    >
      {!old && <p className={wizard.text}>{t(heading)}</p>}
      {field && (
        <Press id="other.field">
          <TextField
            {...(kind === 'email'
              ? { placeholder: t(field), 'data-testid': 'email-input' }
              : { label: t(field) })}
            value={text}
            onChange={(_event, value) => setText(value ?? '')}
          />
        </Press>
      )}
      {buttons?.map((label) => (
        <Press key={label} id="other.choice">
          <DefaultButton text={t(label)} onClick={attempt} />
        </Press>
      ))}
    </WizardFrame>
  );
}
