import { ComboBox, Dropdown, type IDropdownOption, Label } from '@fluentui/react';
import { useMemo } from 'react';
import { usePage } from './context.ts';
import { countries } from './countries.ts';
import { openList } from './open-list.ts';
import { Press, reportChoice } from './press.tsx';
import type { PhoneFlow } from './use-phone-flow.ts';

const named = (key: string | number | undefined): string => `phone.country.option:${key}`;

/** The selector of the country, as the variant has it. */
export function CountryField({ flow }: { flow: PhoneFlow }) {
  const { config, t } = usePage();
  const { countryControl, countryNames, dialog } = config.variants;
  const lang = countryNames === 'english' ? 'en' : config.lang;
  const options = useMemo(
    () => countries(lang).map(({ code, label }) => ({ key: code, text: label })),
    [lang],
  );
  const old = config.wizard === 'old';
  const onChange = (event: { type: string }, option?: { key: string | number }): void => {
    if (!option) return;
    reportChoice(named(option.key), event);
    flow.setCountry(String(option.key));
  };
  const label = old ? { ariaLabel: t('phone.country') } : { label: t('phone.country') };
  const opens = openList(!old && dialog === 'native', 320);
  const styles = { root: { width: 220 }, dropdown: { width: 220 } };

  if (countryControl === 'select') {
    return (
      <div>
        {!old && <Label htmlFor="country">{t('phone.country')}</Label>}
        <Press id="phone.country">
          <select
            id="country"
            aria-label={t('phone.country')}
            value={flow.country ?? ''}
            style={{ height: 32, width: 220 }}
            onChange={(event) => {
              reportChoice(named(event.target.value));
              flow.setCountry(event.target.value);
            }}
          >
            <option value="" disabled />
            {options.map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </Press>
      </div>
    );
  }
  if (countryControl === 'combobox') {
    return (
      <Press id="phone.country">
        <ComboBox
          {...label}
          options={options}
          selectedKey={flow.country}
          allowFreeInput
          autoComplete="on"
          calloutProps={opens.calloutProps}
          styles={{ root: { width: 220 } }}
          onChange={onChange}
          onRenderOption={(option) => (
            <Press id={named(option?.key)}>
              <span className="ms-ComboBox-optionText">{option?.text}</span>
            </Press>
          )}
        />
      </Press>
    );
  }
  return (
    <Press id="phone.country">
      <Dropdown
        {...label}
        options={options}
        selectedKey={flow.country}
        {...opens}
        styles={{ dropdown: styles.dropdown }}
        onChange={onChange}
        onRenderOption={(option?: IDropdownOption) => (
          <Press id={named(option?.key)}>
            <span className="ms-Dropdown-optionText">{option?.text}</span>
          </Press>
        )}
      />
    </Press>
  );
}
