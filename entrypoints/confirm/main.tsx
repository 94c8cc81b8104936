import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
import '../../components/confirm/confirm.css';
import { render } from 'preact';
import { Confirm } from '../../components/confirm/Confirm';
import type { ConfirmMove } from '../../components/confirm/types';
import type { ConfirmT } from '../../components/popup/words';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { forItOf } from '../../flow/confirm/failures';
import type { Stage } from '../../flow/confirm/stage';
import { nextOf, phaseOrder } from '../../flow/phases';
import { isChanged, type Progress } from '../../flow/progress';
import { choicesAsked, closeTab } from '../../platform/confirm-page';
import { createConfirmer } from '../../platform/graph/confirmer';
import { redirectAddress } from '../../platform/graph/sign-in';
import { connectPopup, type Shown } from '../../platform/popup';
import { inItsLanguage } from '../../platform/shown-texts';

let stage: Stage = { is: 'ready' };
let shown: { readonly by: Shown; readonly t: ConfirmT } | undefined;
showReadings();
const line = connectPopup(
  inItsLanguage(
    'confirm',
    (now) => now.lang,
    (now, t) => {
      shown = { by: now, t };
      // A move that was begun from here has come.
      if (now.move !== undefined) void confirmer.began(now.move);
      show();
    },
  ),
);
const confirmer = createConfirmer((now) => {
  stage = now;
  show();
});

addEventListener('pagehide', confirmer.left);

function show(): void {
  if (shown === undefined) return;
  const { t } = shown;
  const { graph, move } = shown.by;
  document.title = withoutReadings(t('title'));
  render(
    <Confirm
      t={t}
      isOn={graph !== undefined}
      move={move && moveIn(move)}
      stage={stage}
      forIt={stage.is === 'failed' ? forItOf(stage.failure.kind) : undefined}
      redirect={redirectAddress()}
      wishes={{
        ask: () => graph && void confirmer.confirm(graph, move),
        go: () => line.send({ type: 'start', ...choicesAsked() }),
        close: () => void closeTab(),
      }}
    />,
    document.body,
  );
}

function moveIn(move: Progress): ConfirmMove {
  return { order: phaseOrder(move), changed: isChanged(move), ended: nextOf(move) === 'end' };
}
