import '../../components/popup/tokens.css';
import '../../components/practice/exercise.css';
import { render } from 'preact';
import { Exercise } from '../../components/practice/Exercise';
import { en } from '../../page/wording/en';
import { ja } from '../../page/wording/ja';
import type { WordKey } from '../../page/wording/keys';
import { startSession } from '../content/session';
import type { Stage } from '../practice/stage';

const WORDS = { ja, en };

// Alone it would stand there without the mark that says what it is.
const stage = window.parent === window ? undefined : window.parent.norikaePractice;
if (stage === undefined) location.replace('/practice.html');
else play(stage);

function play({ t, lang, pageLang, connect, account, press, onAccount }: Stage): void {
  // The guide looks for the list at this address only, as on the real page.
  history.replaceState(null, '', '/security-info');
  document.documentElement.lang = pageLang;
  document.title = t('title');
  const label = (key: WordKey, nth = 0): string => WORDS[pageLang][key]?.[nth]?.texts[0] ?? key;
  const page = document.getElementById('page') ?? document.body;
  const show = (): void =>
    render(
      <Exercise {...{ t, lang, pageLang, label }} account={account()} onPress={press} />,
      page,
    );
  // No account is left without a second factor here: leaving needs no question. Before the guide's own listener.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  onAccount(show);
  show();
  startSession(document, connect);
}
