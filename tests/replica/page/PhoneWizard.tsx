import { Icon, ProgressIndicator, TextField } from '@fluentui/react';
import { type PageContext, usePage } from './context.ts';
import { PhoneFields } from './PhoneFields.tsx';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { wizard } from './styles.ts';
import { type PhoneFlow, type PhoneFlowOptions, usePhoneFlow } from './use-phone-flow.ts';
import { type FrameProps, WizardFrame } from './WizardFrame.tsx';

interface StepContext extends PageContext {
  flow: PhoneFlow;
  onClose: () => void;
  old: boolean;
}

/** A step is what the frame shows: the frame itself stays while the steps change. */
type StepView = (context: StepContext) => FrameProps;

/** The record tells the registration of the phone from wizards that look like it. */
const stepName = ({ kind, changes }: PhoneFlow, step: string): string =>
  `${changes ? 'change.' : ''}${kind}.${step}`;

const common = ({ flow, onClose, old }: StepContext) => ({
  title: flow.kind === 'phone' ? ('phone.oldTitle' as const) : (`row.${flow.kind}` as const),
  busy: flow.busy,
  error: flow.error,
  onClose,
  side: old ? null : <Icon iconName="Phone" />,
});

const titles = {
  phone: 'phone.title',
  alternatePhone: 'phone.alternateTitle',
  officePhone: 'phone.officeTitle',
} as const;

const numberStep: StepView = (context) => {
  const { flow, onClose, old, config, t } = context;
  const atField =
    flow.error === 'phone.errorEmpty' ||
    (flow.error === 'phone.errorNumber' && config.variants.numberError === 'field');
  const strict = config.variants.phoneNext === 'disabled';
  return {
    ...common(context),
    errorAtField: atField,
    step: stepName(flow, 'number'),
    heading: old ? undefined : titles[flow.kind],
    back: old ? { label: 'button.cancel', onClick: onClose } : null,
    next: {
      label: 'button.next',
      onClick: () => void flow.start(),
      disabled: strict && !flow.complete,
    },
    children: (
      <>
        <p className={wizard.text}>{t(old ? 'phone.oldIntro' : 'phone.intro')}</p>
        <PhoneFields flow={flow} fieldError={atField && flow.error ? t(flow.error) : ''} />
      </>
    ),
  };
};

const callStep: StepView = (context) => {
  const { flow, old, config, t } = context;
  const { callButtons, callFailed, callText } = config.variants;
  const text = callText === 'calling' ? 'phone.calling' : 'phone.answer';
  const failed = flow.error !== null;
  const next = { label: 'button.next', onClick: () => void flow.start() } as const;
  return {
    ...common(context),
    step: stepName(flow, 'call'),
    heading: old ? undefined : 'phone.verifyTitle',
    back: { label: 'button.back', onClick: flow.back },
    next:
      failed && callFailed === 'backOnly'
        ? null
        : failed || callButtons === 'disabledNext'
          ? { ...next, disabled: !failed }
          : null,
    children: (
      <>
        <p className={wizard.text}>{t(text, { number: flow.shown })}</p>
        {flow.ringing && !old && <ProgressIndicator />}
      </>
    ),
  };
};

function CodeFields({ flow }: { flow: PhoneFlow }) {
  const { config, t } = usePage();
  const label = t('phone.code');
  const named =
    config.variants.codeField === 'placeholder' ? { placeholder: label } : { ariaLabel: label };
  return (
    <>
      <p className={wizard.text}>{t('phone.sent', { number: flow.shown })}</p>
      <Press id="phone.code">
        <TextField
          {...named}
          value={flow.code}
          maxLength={8}
          autoComplete="one-time-code"
          inputMode="numeric"
          onChange={(_event, value) => flow.setCode(value ?? '')}
        />
      </Press>
      <p>
        <PlainLink id="phone.resend" onClick={() => void flow.start()}>
          {t('phone.resend')}
        </PlainLink>
      </p>
    </>
  );
}

const codeStep: StepView = (context) => {
  const { flow, old } = context;
  return {
    ...common(context),
    step: stepName(flow, 'code'),
    heading: old ? undefined : 'phone.verifyTitle',
    back: { label: 'button.back', onClick: flow.back },
    next: {
      label: 'button.next',
      onClick: () => void flow.sendCode(),
      disabled: flow.code.trim() === '',
    },
    children: <CodeFields flow={flow} />,
  };
};

const captchaStep: StepView = (context) => {
  const { flow, onClose, old, t } = context;
  return {
    ...common(context),
    step: 'captcha',
    heading: 'captcha.title',
    titleOnce: true,
    side: null,
    back: old ? { label: 'button.cancel', onClick: onClose } : null,
    next: {
      label: 'button.next',
      onClick: () => void flow.sendLetters(),
      disabled: flow.letters.trim() === '',
    },
    children: (
      <>
        <img
          src={`data:image/png;base64,${flow.challenge?.ChallengeData ?? ''}`}
          alt={t('captcha.picture')}
        />
        <Press id="captcha.field">
          <TextField
            label={t('captcha.field')}
            value={flow.letters}
            autoComplete="off"
            onChange={(_event, value) => flow.setLetters(value ?? '')}
          />
        </Press>
      </>
    ),
  };
};

const doneStep: StepView = (context) => {
  const { flow, onClose, old, t, toast } = context;
  const done = t(flow.choice === 'call' ? 'phone.callDone' : 'phone.smsDone');
  return {
    ...common(context),
    step: stepName(flow, 'done'),
    heading: old ? undefined : 'phone.addedTitle',
    next: {
      label: 'button.done',
      onClick: () => {
        if (old) toast(t('phone.toast'));
        onClose();
      },
    },
    children: old ? (
      <div>
        <Icon iconName="Completed" /> <span aria-label={done}>{done}</span>
      </div>
    ) : (
      <p className={wizard.text}>{t('phone.addedText', { number: flow.shown })}</p>
    ),
  };
};

const steps = {
  captcha: captchaStep,
  number: numberStep,
  call: callStep,
  code: codeStep,
  done: doneStep,
};

/** The registration of a phone, step by step. */
export function PhoneWizard({ onClose, ...options }: PhoneFlowOptions & { onClose: () => void }) {
  const page = usePage();
  const flow = usePhoneFlow(options);
  const old = page.config.wizard === 'old';
  return <WizardFrame {...steps[flow.step]({ ...page, flow, onClose, old })} />;
}
