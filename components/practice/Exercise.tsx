import { AppWizard } from './AppWizard';
import { Dialog } from './Dialog';
import { PhoneWizard } from './PhoneWizard';
import type { At, ExerciseProps, Held } from './types';

const PHONE: ReadonlySet<At> = new Set(['number', 'call', 'code', 'number-there']);
const APP: ReadonlySet<At> = new Set(['install', 'setup', 'qr', 'link', 'match', 'app-there']);

/** The exercise page: plays Security info, with its roles, words and order, in a look of our own. */
export function Exercise(props: ExerciseProps) {
  const { label, account, onPress } = props;
  const { at } = account;
  return (
    <>
      <main inert={at !== 'list'}>
        <h1>{label('securityInfo')}</h1>
        <button type="button" class="add" onClick={() => onPress({ on: 'add' })}>
          {label('addSignInMethod')}
        </button>
        <ul>
          <li>
            <span class="name">{label('method.password')}</span>
          </li>
          {account.held.map((one) => (
            <Row key={one} {...props} of={one} />
          ))}
        </ul>
      </main>
      {at === 'delete' && <Deletion {...props} />}
      {at === 'picker' && <Picker {...props} />}
      {at === 'other' && <Other {...props} />}
      {PHONE.has(at) && <PhoneWizard {...props} />}
      {APP.has(at) && <AppWizard {...props} />}
    </>
  );
}

function Row({ guide, lang, label, onPress, of }: ExerciseProps & { readonly of: Held }) {
  const isNumber = of === 'number';
  return (
    <li>
      <span class="name">{label(isNumber ? 'method.phone' : 'method.authenticator')}</span>
      {isNumber ? (
        <span>+81 90XXXXXX78</span>
      ) : (
        <span lang={lang}>{guide(of === 'old-app' ? 'answer/old-phone' : 'answer/new-phone')}</span>
      )}
      <button type="button" class="link" onClick={() => onPress({ on: 'delete', of })}>
        {label('delete')}
      </button>
    </li>
  );
}

function Deletion({ label, account, onPress }: ExerciseProps) {
  const isNumber = account.deleting === 'number';
  return (
    <Dialog
      label={label}
      title={label(isNumber ? 'deletePhoneTitle' : 'deleteAuthenticatorTitle')}
      next={{ label: 'confirm', onPress: () => onPress({ on: 'confirm' }) }}
      aside={{ label: 'cancel', onPress: () => onPress({ on: 'cancel' }) }}
    >
      <p>{label('deleteConfirmText')}</p>
    </Dialog>
  );
}

const TILES = [
  ['authenticator', 'method.authenticator'],
  ['phone', 'method.phone'],
  ['other', 'method.email'],
] as const;

function Picker({ label, onPress }: ExerciseProps) {
  const close = () => onPress({ on: 'cancel' });
  return (
    <Dialog label={label} title={label('pickerTitle')} onClose={close}>
      {TILES.map(([what, name]) => (
        <button key={what} type="button" class="tile" onClick={() => onPress({ on: 'pick', what })}>
          {label(name)}
        </button>
      ))}
    </Dialog>
  );
}

/** A method that the move does not need: there is only the way back. */
function Other({ label, onPress }: ExerciseProps) {
  const cancel = () => onPress({ on: 'cancel' });
  return (
    <Dialog
      label={label}
      title={label('method.email')}
      aside={{ label: 'cancel', onPress: cancel }}
    />
  );
}
