import { DefaultButton } from '@fluentui/react';
import { type AppStepView, common } from './app-step.ts';
import { usePage } from './context.ts';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { wizard } from './styles.ts';
import type { AppFlow } from './use-app-flow.ts';

function ManualKey({ flow }: { flow: AppFlow }) {
  const { t } = usePage();
  const { AccountName = '', SecretKey = '' } = flow.session ?? {};
  return (
    <>
      <p>
        {t('app.manualText')} <b>{t('app.manualBold')}</b>
        {t('app.stop')}
      </p>
      <table className={wizard.key}>
        <tbody>
          <tr>
            <td>
              <b>{t('app.accountName')}</b>
              <div className="ms-pii">{AccountName}</div>
            </td>
            <td>
              <PlainLink id="app.copyName" onClick={() => {}}>
                {t('app.copyName')}
              </PlainLink>
            </td>
          </tr>
          <tr data-testid="activation-url/key">
            <td>
              <b id="secretKeyLabel">{t('app.secretKey')}</b>
              <div>
                <span className="ms-pii" aria-labelledby="secretKeyLabel">
                  {SecretKey}
                </span>
              </div>
            </td>
            <td>
              <PlainLink id="app.copyKey" onClick={() => {}}>
                {t('app.copyKey')}
              </PlainLink>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Picture({ flow, old }: { flow: AppFlow; old: boolean }) {
  const { t } = usePage();
  const source = `data:image/png;base64,${flow.session?.QrCode ?? ''}`;
  const image = (
    <img src={source} alt="" width={180} height={180} className={old ? '' : wizard.qr} />
  );
  if (old) {
    return (
      <>
        <p>{t('app.oldQrText')}</p>
        <p>{t('app.oldQrNext')}</p>
        {image}
      </>
    );
  }
  return (
    <>
      {image}
      <p className={wizard.text}>{t('app.qrText')}</p>
      <p className={wizard.text}>
        {t('app.qrNext')} <b>{t('button.next')}</b>
        {t('app.stop')}
      </p>
    </>
  );
}

function CantScan({ flow, old }: { flow: AppFlow; old: boolean }) {
  const { t } = usePage();
  const toggle = (): void => flow.setManual(!flow.manual);
  if (old) {
    return (
      <Press id="app.cantScan">
        <DefaultButton text={t('app.oldCantScan')} onClick={toggle} />
      </Press>
    );
  }
  return (
    <PlainLink id="app.cantScan" onClick={toggle} testId="activation-qr-show/hide-info-button">
      {t('app.cantScan')}
    </PlainLink>
  );
}

/** The QR code, or after "can't scan" the key to type. */
export const qrStep: AppStepView = (context) => {
  const { flow, old } = context;
  const { manual } = flow;
  return {
    ...common(context),
    step: manual ? 'app.manual' : 'app.qr',
    titleOnce: manual,
    heading: manual && !old ? 'app.manual' : 'app.qr',
    back: {
      label: 'button.back',
      onClick: () => (manual ? flow.setManual(false) : flow.go(flow.onPhone ? 'pair' : 'account')),
    },
    children: (
      <>
        {(!manual || old) && <Picture flow={flow} old={old} />}
        {manual && <ManualKey flow={flow} />}
        <CantScan flow={flow} old={old} />
      </>
    ),
  };
};
