import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
import '../../components/diagnostics/diagnostics.css';
import { render } from 'preact';
import { Diagnostics } from '../../components/diagnostics/Diagnostics';
import type { DiagnosticsT } from '../../components/diagnostics/words';
import { HelpDesk } from '../../components/popup/HelpDesk';
import { Languages } from '../../components/popup/Languages';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { connectDiagnostics, type Diagnosis } from '../../platform/diagnostics';
import { patiently } from '../../platform/patience';
import { inItsLanguage } from '../../platform/shown-texts';
import { textsOf } from '../../platform/texts';
import { patchIn } from '../popup/view';
import { factsIn, rawIn, refusalsIn, settingsIn } from './view';

let newest: Diagnosis | undefined;

showReadings();
const line = connectDiagnostics(
  inItsLanguage(
    'diagnostics',
    ({ state }) => state.lang,
    (diagnosis, t) => void show(diagnosis, t),
  ),
);

async function show(diagnosis: Diagnosis, t: DiagnosticsT): Promise<void> {
  const { state, read, given } = diagnosis;
  const { lang, patch, organisation } = state;
  newest = diagnosis;
  const popup = await patiently(
    () => textsOf(lang, 'popup'),
    () => newest !== diagnosis,
  );
  if (!popup) return;
  document.title = withoutReadings(t('title'));
  render(
    <Diagnostics
      t={t}
      facts={factsIn(diagnosis, t)}
      settings={settingsIn(read, lang, t)}
      raw={rawIn(given)}
      refusals={refusalsIn(read.refusals, t)}
      patch={patch && patchIn(patch, popup)}
      language={
        <Languages
          name={t('language')}
          lang={lang}
          languages={organisation.languages}
          onLang={line.chooseLanguage}
        />
      }
      report={<HelpDesk t={popup} onReport={line.report} />}
    />,
    document.body,
  );
}
