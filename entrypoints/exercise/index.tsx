import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/popup/tokens.css?inline';
import { Exercise } from '../../components/practice/Exercise';
import own from '../../components/practice/exercise.css?inline';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { nextOf } from '../../flow/phases';
import { mapFor } from '../../page/map-data';
import type { WordKey } from '../../page/wording/keys';
import { LANGUAGES } from '../../page/wording/languages';
import { createPractice, isPractised } from '../../platform/practice';
import { startSession } from '../content/session';
import type { Stage } from '../practice/stage';

/**
 * The page in the practice's frame (`public/exercise.html`). A script of its own and no part of the pages' build: in that
 * the modules that the popup shares with it would carry what the guide alone uses (2 kB of the popup's 36, 2026-11-29).
 */
export default defineUnlistedScript(() => {
  const stage = window.parent === window ? undefined : window.parent.norikaePractice;
  // Alone it would stand there without the mark that says what it is.
  if (stage === undefined) location.replace('/practice.html');
  else {
    showReadings();
    play(stage);
  }
});

function play({ t, guide, lang, pageLang, plan, account, press, ...stage }: Stage): void {
  // The guide looks for the list at this address only, as on the real page.
  history.replaceState(null, '', '/security-info');
  document.documentElement.lang = pageLang;
  document.title = withoutReadings(t('title'));
  dress();
  const words = LANGUAGES.get(pageLang);
  const label = (key: WordKey, nth = 0): string => words?.[key]?.[nth]?.texts[0] ?? key;
  const page = document.getElementById('page') ?? document.body;
  const show = (): void =>
    render(
      <Exercise {...{ t, guide, lang, pageLang, label }} account={account()} onPress={press} />,
      page,
    );
  const line = createPractice(plan, lang, mapFor, (move) =>
    stage.onMove({
      isOver: isPractised(move, plan.phase),
      awaitsPhone: move !== undefined && nextOf(move) === 'change',
    }),
  );
  stage.onReady({ show, change: line.change });
  show();
  // No account is left without a second factor here: leaving needs no question. Before the guide's own listener.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  startSession(document, line.connect);
}

function dress(): void {
  const style = document.createElement('style');
  style.textContent = tokens + own;
  document.head.append(style);
}
