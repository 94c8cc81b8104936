import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
import '../../components/diagnostics/diagnostics.css';
import { render } from 'preact';
import { Diagnostics } from '../../components/diagnostics/Diagnostics';
import { HelpDesk } from '../../components/popup/HelpDesk';
import { Languages } from '../../components/popup/Languages';
import { connectDiagnostics, type Diagnosis } from '../../platform/diagnostics';
import { diagnosticsTexts } from '../../platform/diagnostics-texts';
import { popupResources } from '../../platform/resources';
import { createTexts } from '../../platform/texts';
import { patchIn } from '../popup/view';
import { factsIn, rawIn, refusalsIn, settingsIn } from './view';

const line = connectDiagnostics(show);

function show(diagnosis: Diagnosis): void {
  const { state, read, given } = diagnosis;
  const { lang, patch, organisation } = state;
  const t = diagnosticsTexts(lang);
  const popup = createTexts(lang, 'popup', popupResources(lang));
  document.documentElement.lang = lang;
  document.title = t('title');
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
