import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { stepCode } from '../../flow/step-code';
import { connectPopup, isTab, type Shown } from '../../platform/popup';
import { popupResources } from '../../platform/resources';
import { createTexts } from '../../platform/texts';
import { deskIn, patchIn, viewOf } from './view';

const page = document.documentElement;
void isTab().then((tab) => page.classList.toggle('tab', tab));

const line = connectPopup(show);

function show({ lang, move, kept, silent, patch, helpDesk }: Shown): void {
  const t = createTexts(lang, 'popup', popupResources(lang));
  page.lang = lang;
  render(
    <Popup
      t={t}
      lang={lang}
      move={move && viewOf(move)}
      kept={kept}
      silent={silent}
      patch={patch && patchIn(patch, t)}
      code={stepCode(move)}
      desk={deskIn(helpDesk, lang)}
      loadCards={async () => (await import('./cards')).Cards}
      wishes={{
        start: (choices) => line.send({ type: 'start', ...choices }),
        choose: (id, choices) => line.send({ type: 'choose', id, ...choices }),
        changed: (id) => line.send({ type: 'device-changed', id }),
        restart: (id) => line.send({ type: 'restart', id }),
        forget: (id) => line.send({ type: 'forget', id }),
      }}
      onReport={line.report}
      onLang={(chosen) => line.send({ type: 'language', lang: chosen })}
    />,
    document.body,
  );
}
