import type { ComponentChildren } from 'preact';
import type { PatchView } from '../popup/types';
import { Settings } from './Settings';
import type { Fact, RefusalView, SettingView } from './types';
import type { DiagnosticsT } from './words';

interface Props {
  readonly t: DiagnosticsT;
  readonly facts: readonly Fact[];
  readonly settings: readonly SettingView[];
  /** As the browser handed it over; undefined where there is no policy. */
  readonly raw: string | undefined;
  readonly refusals: readonly RefusalView[];
  readonly patch: PatchView | undefined;
  /** The list of languages. */
  readonly language: ComponentChildren;
  /** The report of what the guide sees. */
  readonly report: ComponentChildren;
}

/** What IT needs to know when something does not work: what runs here, what is set, and what was refused. */
export function Diagnostics(props: Props) {
  const { t, facts, settings, raw, refusals, patch, language, report } = props;
  return (
    <main>
      <header>
        <h1>{t('title')}</h1>
        {language}
      </header>
      <p class="small">{t('what')}</p>
      <a href="practice.html" target="_blank" rel="noreferrer">
        {t('practice')}
      </a>
      <Part name={t('about/name')}>
        <dl data-part="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part name={t('refused/name')}>
        {refusals.length === 0 && <p data-part="no-refusals">{t('refused/none')}</p>}
        {refusals.length > 0 && (
          <ul class="notice" data-part="refusals">
            {refusals.map(({ key, reason }) => (
              <li key={`${key} ${reason}`}>
                <code>{key}</code>: {reason}
              </li>
            ))}
          </ul>
        )}
        <p class="small">{t('refused/browser')}</p>
      </Part>
      <Part name={t('settings/name')}>
        <p class="small">{t('settings/late')}</p>
        <Settings t={t} settings={settings} raw={raw} />
      </Part>
      <Part name={t('patch/name')}>
        <Patch t={t} patch={patch} />
      </Part>
      <Part name={t('report/name')}>{report}</Part>
    </main>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Patch({ t, patch }: Pick<Props, 't' | 'patch'>) {
  if (patch === undefined) return <p data-part="patch">{t('patch/none')}</p>;
  if ('version' in patch)
    return <p data-part="patch">{t('patch/in-force', { version: patch.version })}</p>;
  return (
    <div class="notice" data-part="patch">
      <p>{t('patch/refused')}</p>
      <ul>
        {patch.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
