import type { SettingView } from './types';
import type { DiagnosticsT } from './words';

interface Props {
  readonly t: DiagnosticsT;
  readonly settings: readonly SettingView[];
  readonly raw: string | undefined;
}

/** Every setting with its value in force, and whether the policy or nobody has set it. */
export function Settings({ t, settings, raw }: Props) {
  return (
    <>
      <dl class="settings" data-part="settings">
        {settings.map(({ key, title, value, isSet }) => (
          <div key={key} data-setting={key} data-from={isSet ? 'policy' : 'default'}>
            <dt>
              {title} <code>{key}</code>
            </dt>
            <dd>
              <span class="value">{value}</span>{' '}
              <span class="from">{isSet ? t('settings/policy') : t('settings/default')}</span>
            </dd>
          </div>
        ))}
      </dl>
      {raw === undefined ? (
        <p data-part="no-policy">{t('settings/none')}</p>
      ) : (
        <details>
          <summary>{t('settings/raw')}</summary>
          {/* Can be scrolled with the keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable (WCAG 2.1.1) */}
          <pre tabIndex={0}>{raw}</pre>
        </details>
      )}
    </>
  );
}
