import type { Method } from '../types.ts';
import { OtherWizard } from './OtherWizard.tsx';
import { PhoneWizard } from './PhoneWizard.tsx';

interface Props {
  method: Method;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** What Change opens, by the kind of the row. The password has a page of its own. */
export function ChangeWizard({ method, onChanged, onClose }: Props) {
  const { id, type } = method;
  if (type === 'phone' || type === 'alternatePhone' || type === 'officePhone') {
    return <PhoneWizard kind={type} replaces={id} onChanged={onChanged} onClose={onClose} />;
  }
  if (type === 'email' || type === 'securityQuestions') {
    return <OtherWizard kind={type} onClose={onClose} />;
  }
  return null;
}
