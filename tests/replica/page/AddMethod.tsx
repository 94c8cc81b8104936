import { useState } from 'react';
import { AppWizard } from './AppWizard.tsx';
import type { MethodList } from './api.ts';
import { type ChoiceKey, offeredChoices } from './choices.ts';
import { usePage } from './context.ts';
import { PhoneWizard } from './PhoneWizard.tsx';
import { PickerDropdown } from './PickerDropdown.tsx';
import { PickerTiles } from './PickerTiles.tsx';
import { WizardFrame } from './WizardFrame.tsx';

interface Props {
  data: MethodList;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** From the press on Add: the picker, then the wizard of the chosen method. */
export function AddMethod({ data, onChanged, onClose }: Props) {
  const { config } = usePage();
  const [chosen, setChosen] = useState<ChoiceKey | null>(null);
  if (chosen === null) {
    const Picker = config.picker === 'dropdown' ? PickerDropdown : PickerTiles;
    const choices = offeredChoices(config.picker, data);
    return <Picker choices={choices} onPick={setChosen} onClose={onClose} />;
  }
  if (chosen === 'authenticatorApp') return <AppWizard onChanged={onChanged} onClose={onClose} />;
  if (chosen === 'phone' || chosen === 'alternatePhone' || chosen === 'officePhone') {
    return <PhoneWizard kind={chosen} onChanged={onChanged} onClose={onClose} />;
  }
  return (
    <WizardFrame
      step="other"
      title={`row.${chosen}`}
      heading="wizard.unavailable"
      busy={false}
      onClose={onClose}
      next={{ label: 'button.done', onClick: onClose }}
    >
      {null}
    </WizardFrame>
  );
}
