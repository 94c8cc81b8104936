import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  Dropdown,
  PrimaryButton,
} from '@fluentui/react';
import { useState } from 'react';
import { bumpsNow, useTurn } from './bumps.ts';
import { type Choice, type ChoiceKey, choiceName } from './choices.ts';
import { usePage } from './context.ts';
import { useOpen } from './Lingering.tsx';
import { Press, reportChoice } from './press.tsx';
import { useStep } from './screen.ts';

export interface PickerProps {
  choices: Choice[];
  onPick: (key: ChoiceKey) => void;
  onClose: () => void;
  /** In the page of an interrupted sign-in: another method than the one that is there. */
  instead?: boolean;
}

/** The old picker: a dropdown and a button Add, or Confirm. */
export function PickerDropdown({ choices, onPick, onClose, instead = false }: PickerProps) {
  const { config, t } = usePage();
  const [picked, setPicked] = useState<ChoiceKey | null>(null);
  useStep('picker');
  const open = useOpen();
  const turn = useTurn('dialog');
  const name = (key: ChoiceKey): string =>
    key === 'authenticatorApp' && config.variants.appOption === 'app'
      ? t('picker.app')
      : t(choiceName(key));
  return (
    <Dialog
      hidden={!open}
      onDismiss={onClose}
      minWidth={440}
      dialogContentProps={{
        type: DialogType.close,
        title: t(instead ? 'register.choose' : 'picker.oldTitle'),
        subText: t(instead ? 'register.question' : 'picker.oldText'),
        closeButtonAriaLabel: t('button.close'),
        onDismiss: onClose,
      }}
      modalProps={{ isBlocking: true }}
    >
      <Press id="picker.open">
        <Dropdown
          placeholder={t('picker.placeholder')}
          ariaLabel={t('picker.options')}
          selectedKey={picked}
          options={choices.map(({ key }) => ({ key, text: name(key) }))}
          onChange={(event, option) => {
            reportChoice(`picker.option:${option?.key}`, event);
            const show = () => setPicked(option?.key as ChoiceKey);
            if (bumpsNow().lateChoice) setTimeout(show, 1500);
            else show();
          }}
          onRenderOption={(option) => (
            <Press id={`picker.option:${option?.key}`}>
              <span className="ms-Dropdown-optionText">{option?.text}</span>
            </Press>
          )}
        />
      </Press>
      <DialogFooter key={turn}>
        <Press id="picker.cancel">
          <DefaultButton text={t('button.cancel')} onClick={onClose} />
        </Press>
        <Press id="picker.add">
          <PrimaryButton
            text={t(instead ? 'default.confirm' : 'picker.add')}
            disabled={picked === null}
            onClick={() => picked && onPick(picked)}
          />
        </Press>
      </DialogFooter>
    </Dialog>
  );
}
