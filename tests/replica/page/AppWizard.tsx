import { DefaultButton, Icon, Link, ProgressIndicator, TextField } from '@fluentui/react';
import { useState } from 'react';
import { installStep } from './app-install.tsx';
import { qrStep } from './app-qr.tsx';
import { type AppStepView, common } from './app-step.ts';
import { usePage } from './context.ts';
import { Press } from './press.tsx';
import { wizard } from './styles.ts';
import { useAppFlow } from './use-app-flow.ts';
import { WizardFrame } from './WizardFrame.tsx';

const accountStep: AppStepView = (context) => {
  const { flow, old, t } = context;
  return {
    ...common(context),
    step: 'app.account',
    heading: old ? 'app.oldAccount' : 'app.account',
    side: <Icon iconName="CellPhone" />,
    back: { label: 'button.back', onClick: () => flow.go('install') },
    children: old ? (
      <p>{t('app.oldAccountText')}</p>
    ) : (
      <div data-testid="setup-instructions" className={wizard.text}>
        <p>{t('app.accountText')}</p>
        <p>{t('app.accountSteps')}</p>
      </div>
    ),
  };
};

const pairStep: AppStepView = (context) => {
  const { flow, old, t } = context;
  const code = flow.session?.ActivationCode ?? '';
  return {
    ...common(context),
    step: 'app.pair',
    heading: old ? 'app.oldAccount' : 'app.pair',
    side: <Icon iconName="CellPhone" />,
    back: { label: 'button.back', onClick: () => flow.go('install') },
    children: (
      <>
        <p>
          <Press id="app.pairLink">
            <Link
              href={`microsoft-authenticator://activatev2?code=${code}`}
              // A browser without the app would write an error to the console.
              onClick={(event) => event.preventDefault()}
            >
              {t('app.pairLink')}
            </Link>
          </Press>
        </p>
        {!old && (
          <Press id="app.showQr">
            <DefaultButton text={t('app.showQr')} onClick={() => flow.go('qr')} />
          </Press>
        )}
      </>
    ),
  };
};

const tryStep: AppStepView = (context) => {
  const { flow, old, t } = context;
  const frame = common(context);
  return {
    ...frame,
    step: 'app.try',
    heading: 'app.try',
    side: old ? <Icon iconName="CellPhone" /> : null,
    next: { ...frame.next, disabled: flow.error === null },
    back: { label: 'button.back', onClick: () => flow.go(flow.onPhone ? 'pair' : 'qr') },
    children: flow.running && (
      <>
        <ProgressIndicator />
        <div className={wizard.text}>{t(old ? 'app.oldTryText' : 'app.tryText')}</div>
        <div className={wizard.number}>{flow.number}</div>
      </>
    ),
  };
};

const addedStep: AppStepView = (context) => ({
  ...common(context),
  step: 'app.done',
  heading: 'app.added',
  side: <Icon iconName="AuthenticatorApp" />,
  next: { label: 'button.done', onClick: context.onClose },
  children: <p className={wizard.text}>{context.t('app.addedText')}</p>,
});

const approvedStep: AppStepView = (context) => {
  const { flow, onClose, t, toast } = context;
  return {
    ...common(context),
    step: 'app.done',
    side: <Icon iconName="CellPhone" />,
    next: {
      label: 'button.next',
      onClick: () => {
        toast(t('app.toast'));
        onClose();
      },
    },
    back: { label: 'button.back', onClick: () => flow.go('install') },
    children: (
      <div>
        <Icon iconName="Completed" className={wizard.check} /> <span>{t('app.approved')}</span>
      </div>
    ),
  };
};

function TotpFields() {
  const { t } = usePage();
  const [code, setCode] = useState('');
  return (
    <>
      <p>{t('app.totpText')}</p>
      <Press id="totp.code">
        <TextField
          placeholder={t('phone.code')}
          value={code}
          data-testid="verification-entercode-input"
          onChange={(_event, value) => setCode(value ?? '')}
        />
      </Press>
    </>
  );
}

/** Where "a different authenticator app" leads: nobody is meant to be here. */
const totpStep: AppStepView = (context) => {
  const frame = common(context);
  return {
    ...frame,
    step: 'totp',
    heading: 'app.totp',
    back: { label: 'button.back', onClick: () => context.flow.go('install') },
    next: { ...frame.next, disabled: true },
    children: <TotpFields />,
  };
};

const steps = {
  install: installStep,
  account: accountStep,
  qr: qrStep,
  pair: pairStep,
  try: tryStep,
  done: (context) => (context.old ? approvedStep : addedStep)(context),
  totp: totpStep,
} satisfies Record<string, AppStepView>;

interface Props {
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** The registration of Microsoft Authenticator, step by step. */
export function AppWizard({ onChanged, onClose }: Props) {
  const page = usePage();
  const flow = useAppFlow(onChanged);
  const old = page.config.wizard === 'old';
  return <WizardFrame {...steps[flow.step]({ ...page, flow, onClose, old })} />;
}
