import { ChoiceGroup, DefaultButton, Dropdown, TextField } from '@fluentui/react';
import { CountryField } from './CountryField.tsx';
import { usePage } from './context.ts';
import { openList } from './open-list.ts';
import { Press, reportChoice } from './press.tsx';
import { wizard } from './styles.ts';
import type { PhoneChoice, PhoneFlow } from './use-phone-flow.ts';

function useWays(): { key: PhoneChoice; text: string }[] {
  const { config, t } = usePage();
  if (config.wizard === 'reskin') {
    return [
      { key: 'text', text: t('phone.text') },
      { key: 'call', text: t('phone.call') },
    ];
  }
  const text = config.variants.textWording === 'receive' ? 'phone.receive' : 'phone.textMe';
  return [
    { key: 'text', text: t(text) },
    { key: 'call', text: t('phone.callMe') },
  ];
}

function Choice({ flow }: { flow: PhoneFlow }) {
  const { config, t } = usePage();
  const ways = useWays();
  const look = config.wizard === 'old' ? 'radios' : config.variants.choiceControl;
  if (look === 'dropdown') {
    return (
      <Press id="phone.choice">
        <Dropdown
          label={t('phone.choice')}
          selectedKey={flow.choice}
          options={ways}
          {...openList(config.variants.dialog === 'native')}
          onChange={(event, option) => {
            reportChoice(`phone.choice:${option?.key}`, event);
            flow.setChoice(option?.key as PhoneChoice);
          }}
          onRenderOption={(option) => (
            <Press id={`phone.choice:${option?.key}`}>
              <span className="ms-Dropdown-optionText">{option?.text}</span>
            </Press>
          )}
        />
      </Press>
    );
  }
  if (look === 'toggles') {
    return (
      <div className={wizard.toggle} role="group" aria-label={t('phone.choice')}>
        {ways.map(({ key, text }) => (
          <Press key={key} id={`phone.choice:${key}`}>
            <DefaultButton
              text={text}
              toggle
              checked={flow.choice === key}
              onClick={() => flow.setChoice(key)}
            />
          </Press>
        ))}
      </div>
    );
  }
  return (
    <ChoiceGroup
      {...(config.wizard === 'reskin' && { label: t('phone.choice') })}
      selectedKey={flow.choice}
      options={ways.map((way) => ({
        ...way,
        onRenderField: (props, render) => (
          <Press id={`phone.choice:${way.key}`}>{render?.(props) ?? <span />}</Press>
        ),
      }))}
      onChange={(_event, option) => flow.setChoice(option?.key as PhoneChoice)}
    />
  );
}

/** Country, number, and how to verify. */
export function PhoneFields({ flow, fieldError }: { flow: PhoneFlow; fieldError: string }) {
  const { config, t } = usePage();
  const old = config.wizard === 'old';
  return (
    <>
      {old && <p>{t('phone.oldQuestion')}</p>}
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
        <CountryField flow={flow} />
        <Press id="phone.number">
          <TextField
            {...(old
              ? { placeholder: t('phone.placeholder'), ariaLabel: t('phone.placeholder') }
              : { label: t('phone.number') })}
            type="tel"
            value={flow.number}
            errorMessage={fieldError}
            aria-invalid={fieldError !== ''}
            onChange={(_event, value) => flow.setNumber(value ?? '')}
          />
        </Press>
      </div>
      {flow.kind === 'officePhone' && (
        <Press id="phone.extension">
          <TextField label={t('phone.extension')} />
        </Press>
      )}
      {flow.kind === 'phone' && <Choice flow={flow} />}
      {old && <p style={{ fontSize: 12 }}>{t('phone.rates')}</p>}
    </>
  );
}
