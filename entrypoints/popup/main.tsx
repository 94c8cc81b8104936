import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
// Here and not in the asides: what failed to load of their styles would not be asked for again (Vite 8.3).
import '../../components/popup/trouble/trouble.css';
import '../../components/popup/devices/devices.css';
import { type ComponentType, render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import type { AsideName, AsideProps } from '../../components/popup/types';
import type { T } from '../../components/popup/words';
import { showReadings } from '../../components/text/readings';
import { stepCode } from '../../flow/step-code';
import { patiently } from '../../platform/patience';
import { connectPopup, isTab, type Shown } from '../../platform/popup';
import { inItsLanguage } from '../../platform/shown-texts';
import { deskIn, handOverIn, offerIn, patchIn, viewOf } from './view';

/** `npm run build:no-graph` leaves out what it would open. */
const HAS_GRAPH = import.meta.env.MODE !== 'no-graph';

const page = document.documentElement;
void isTab().then((tab) => page.classList.toggle('tab', tab));

showReadings();
const line = connectPopup(inItsLanguage('popup', ({ lang }) => lang, show));

const ASIDES = {
  trouble: () => import('./trouble'),
  devices: () => import('./devices'),
} as const;

/** Firefox 153 does not ask again for a file that it could not read once: there the popup has to be opened anew, as is said. */
async function load(
  name: AsideName,
  isOver: () => boolean,
): Promise<ComponentType<AsideProps> | undefined> {
  return (await patiently<{ Aside: ComponentType<AsideProps> }>(ASIDES[name], isOver))?.Aside;
}

function show(shown: Shown, t: T): void {
  const { lang, move, kept, silent, patch, organisation, offer, refused, sync } = shown;
  render(
    <Popup
      t={t}
      lang={lang}
      move={move && viewOf(move)}
      kept={kept}
      silent={silent}
      patch={patch && patchIn(patch, t)}
      code={stepCode(move)}
      organisation={organisation}
      desk={deskIn(organisation, lang)}
      offer={offer && offerIn(offer, move)}
      handOver={organisation.handOver ? move && handOverIn(move) : 'forbidden'}
      refused={refused}
      sync={sync}
      load={load}
      wishes={{
        start: (choices) => line.send({ type: 'start', ...choices }),
        choose: (id, choices) => line.send({ type: 'choose', id, ...choices }),
        changed: (id) => line.send({ type: 'device-changed', id }),
        restart: (id) => line.send({ type: 'restart', id }),
        forget: (id) => line.send({ type: 'forget', id }),
        read: (text) => line.send({ type: 'offer', text }),
        takeOver: () => line.send({ type: 'take-over' }),
        decline: () => line.send({ type: 'decline' }),
        steps: (only) => void line.steps(only),
        sync: (on) => line.send({ type: 'sync', on }),
      }}
      onReport={line.report}
      onConfirm={HAS_GRAPH && shown.graph ? (choices) => void line.confirm(choices) : undefined}
      onLang={(chosen) => line.send({ type: 'language', lang: chosen })}
    />,
    document.body,
  );
}
