import { Icon, Link } from '@fluentui/react';
import { type AppStepView, common } from './app-step.ts';
import { usePage } from './context.ts';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { wizard } from './styles.ts';

function OldText() {
  const { t } = usePage();
  return (
    <>
      <p>
        {t('app.oldInstallText')}{' '}
        <Press id="app.download">
          <Link href="https://aka.ms/authapp" target="_blank">
            {t('app.oldDownload')}
          </Link>
        </Press>
      </p>
      <p>{t('app.oldInstallNext')}</p>
    </>
  );
}

function NewText() {
  const { t } = usePage();
  return (
    <>
      <p className={wizard.text}>{t('app.installText')}</p>
      <div className={wizard.stores}>
        {['Google Play', 'App Store'].map((store) => (
          <Press key={store} id="app.download">
            <a
              href="https://aka.ms/authapp"
              target="_blank"
              rel="noreferrer"
              aria-label={store}
              className={wizard.store}
              data-testid="authenticator-download-link"
            >
              {store}
            </a>
          </Press>
        ))}
      </div>
    </>
  );
}

/** "Start by getting the app" / "Install Microsoft Authenticator". */
export const installStep: AppStepView = (context) => {
  const { flow, onClose, old, t } = context;
  return {
    ...common(context),
    step: 'app.install',
    heading: old ? 'app.oldInstall' : 'app.install',
    side: <Icon iconName="AuthenticatorApp" />,
    back: { label: old ? 'button.cancel' : 'button.back', onClick: onClose },
    children: (
      <>
        {old ? <OldText /> : <NewText />}
        <p>
          <PlainLink
            id="app.different"
            onClick={() => flow.go('totp')}
            {...(!old && { role: 'link' })}
          >
            {t(old ? 'app.oldDifferent' : 'app.different')}
          </PlainLink>
        </p>
      </>
    ),
  };
};
