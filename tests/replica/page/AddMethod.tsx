import { useState } from 'react';
import { AppWizard } from './AppWizard.tsx';
import type { MethodList } from './api.ts';
import { type ChoiceKey, offeredChoices } from './choices.ts';
import { usePage } from './context.ts';
import { Lingering } from './Lingering.tsx';
import { OtherWizard } from './OtherWizard.tsx';
import { PhoneWizard } from './PhoneWizard.tsx';
import { PickerDropdown } from './PickerDropdown.tsx';
import { PickerTiles } from './PickerTiles.tsx';

interface WizardProps {
  chosen: ChoiceKey;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** The wizard of a choice. */
export function Wizard({ chosen, onChanged, onClose }: WizardProps) {
  if (chosen === 'authenticatorApp') return <AppWizard onChanged={onChanged} onClose={onClose} />;
  if (chosen === 'phone' || chosen === 'alternatePhone' || chosen === 'officePhone') {
    return <PhoneWizard kind={chosen} onChanged={onChanged} onClose={onClose} />;
  }
  return <OtherWizard kind={chosen} onClose={onClose} />;
}

interface Props {
  /** The list when the person is adding a method, else null. */
  data: MethodList | null;
  /** The picker stays below the wizard that it opened. */
  stacked: boolean;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** From the press on Add: the picker, then the wizard of the chosen method. */
export function AddMethod({ data, stacked, onChanged, onClose }: Props) {
  const { config } = usePage();
  const [chosen, setChosen] = useState<ChoiceKey | null>(null);
  const [turn, setTurn] = useState(0);
  const close = (): void => {
    setChosen(null);
    setTurn(turn + 1);
    onClose();
  };
  const Picker = config.picker === 'dropdown' ? PickerDropdown : PickerTiles;
  return (
    <>
      <Lingering>
        {data && (!chosen || stacked) && (
          <Picker
            key={turn}
            choices={offeredChoices(config.picker, data)}
            onPick={setChosen}
            onClose={close}
          />
        )}
      </Lingering>
      <Lingering>
        {chosen && <Wizard key={turn} chosen={chosen} onChanged={onChanged} onClose={close} />}
      </Lingering>
    </>
  );
}
