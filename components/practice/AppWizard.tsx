import { NUMBER } from './account';
import { Dialog } from './Dialog';
import { picture } from './qr';
import type { ExerciseProps } from './types';

/** The wizard that registers the app on the new phone. */
export function AppWizard({ t, lang, label, account, onPress }: ExerciseProps) {
  const { at, isRefused } = account;
  const go = { label: 'next', onPress: () => onPress({ on: 'next', right: true }) } as const;
  const back = { label: 'back', onPress: () => onPress({ on: 'back' }) } as const;
  const cancel = { label: 'cancel', onPress: () => onPress({ on: 'cancel' }) } as const;
  const shown = {
    label,
    title: label('method.authenticator'),
    onClose: cancel.onPress,
    problem: isRefused ? { text: t('refused/app'), lang } : undefined,
  };
  switch (at) {
    case 'setup':
      return <Dialog {...shown} heading={label('appSetup')} aside={back} next={go} />;
    case 'qr':
      return (
        <Dialog {...shown} heading={label('appQr')} aside={back} next={go}>
          <img class="code" src={picture()} alt={t('code')} />
        </Dialog>
      );
    case 'link':
      return (
        <Dialog {...shown} heading={label('appPair')} aside={back} next={go}>
          <p>
            {/* biome-ignore lint/a11y/useValidAnchor: a link on the real page, to an app that is not asked for here */}
            <a
              href="#app"
              onClick={(event) => {
                event.preventDefault();
                onPress({ on: 'link' });
              }}
            >
              {label('pairByLink')}
            </a>
          </p>
        </Dialog>
      );
    case 'match':
      return (
        <Dialog
          {...{ ...shown, problem: undefined }}
          heading={label('appTry')}
          aside={back}
          next={{ ...go, isOff: true }}
        >
          <p class="number">{NUMBER}</p>
        </Dialog>
      );
    case 'app-there':
      return <Dialog {...shown} heading={label('appApproved')} next={{ ...go, nth: 1 }} />;
    default:
      return <Dialog {...shown} heading={label('appInstall')} aside={cancel} next={go} />;
  }
}
