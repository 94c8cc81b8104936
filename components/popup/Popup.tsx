import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from './Choice';
import { Header } from './Header';
import { HelpDesk } from './HelpDesk';
import { Hints } from './Hints';
import { Intro } from './Intro';
import { Now } from './Now';
import { PhaseList } from './PhaseList';
import { Restart } from './Restart';
import { StartForm } from './StartForm';
import type { DeskView, MoveView, PatchView, TroubleProps, Wishes } from './types';
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
  readonly desk: DeskView | undefined;
  readonly code: string;
  readonly wishes: Wishes;
  readonly loadCards: () => Promise<ComponentType<TroubleProps>>;
  readonly onReport: () => Promise<string>;
  readonly onLang: (lang: PopupLang) => void;
}

/** The popup: what this is, where the move stands, and the few things to be said here. Or the cards, in place of it. */
export function Popup(props: Props) {
  const { t, lang, move, kept, silent, patch, desk, code, wishes, onReport, onLang } = props;
  const [Cards, setCards] = useState<ComponentType<TroubleProps>>();
  const trouble = useRef<HTMLButtonElement>(null);
  const before = useRef(Cards);

  // Who comes back from the cards goes on where they left.
  useEffect(() => {
    if (before.current && !Cards) trouble.current?.focus();
    before.current = Cards;
  }, [Cards]);

  const open = async (): Promise<void> => {
    const loaded = await props.loadCards();
    setCards(() => loaded);
  };

  return (
    <>
      <Header t={t} lang={lang} onLang={onLang} />
      <main>
        {Cards && <Cards lang={lang} desk={desk} code={code} onBack={() => setCards(undefined)} />}
        {/* Hidden and not away: what was chosen there stays chosen. */}
        <div class="overview" hidden={Cards !== undefined}>
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
            <button
              ref={trouble}
              type="button"
              class="quiet"
              data-action="trouble"
              onClick={() => void open()}
            >
              {t('trouble')}
            </button>
          </div>
        </div>
      </main>
    </>
  );
}
