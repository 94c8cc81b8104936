import { Choice } from './Choice';
import { Header } from './Header';
import { HelpDesk } from './HelpDesk';
import { Hints } from './Hints';
import { Intro } from './Intro';
import { Now } from './Now';
import { PhaseList } from './PhaseList';
import { Restart } from './Restart';
import { StartForm } from './StartForm';
import type { MoveView, PatchView, Wishes } from './types';
import type { PopupLang, T } from './words';

interface Props {
  readonly t: T;
  readonly lang: PopupLang;
  /** Undefined before a move. */
  readonly move: MoveView | undefined;
  /** Storage keeps what happens. */
  readonly kept: boolean;
  /** A guide should answer from the page, and none does. */
  readonly silent: boolean;
  /** What the organisation added to the page's description, if anything. */
  readonly patch: PatchView | undefined;
  readonly wishes: Wishes;
  readonly onReport: () => Promise<string>;
  readonly onLang: (lang: PopupLang) => void;
}

/** The popup: what this is, where the move stands, and the few things to be said here. */
export function Popup({ t, lang, move, kept, silent, patch, wishes, onReport, onLang }: Props) {
  return (
    <>
      <Header t={t} lang={lang} onLang={onLang} />
      <main>
        {move === undefined ? <Intro t={t} /> : <Now t={t} move={move} wishes={wishes} />}
        <PhaseList t={t} move={move} onChanged={wishes.changed} />
        {move === undefined ? (
          <StartForm t={t} onStart={wishes.start} />
        ) : (
          move.next !== 'end' && <Choice t={t} move={move} onChoose={wishes.choose} />
        )}
        <Hints t={t} ended={move?.next === 'end'} kept={kept} silent={silent} patch={patch} />
        <div class="foot">
          <Restart t={t} id={move?.id} onRestart={wishes.restart} />
          <HelpDesk t={t} onReport={onReport} />
        </div>
      </main>
    </>
  );
}
