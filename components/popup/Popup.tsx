import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../platform/lang';
import { Choice } from './Choice';
import { ConfirmButton } from './ConfirmButton';
import { Header } from './Header';
import { HelpDesk } from './HelpDesk';
import { Hints } from './Hints';
import { Intro } from './Intro';
import { Now } from './Now';
import { Offer } from './Offer';
import { Organisation } from './Organisation';
import { PhaseList } from './PhaseList';
import { Practise } from './Practise';
import { Restart } from './Restart';
import { StartForm } from './StartForm';
import { StepsButton } from './StepsButton';
import type {
  AsideName,
  AsideProps,
  Choices,
  DeskView,
  MoveView,
  OfferView,
  OrganisationView,
  PatchView,
  Wishes,
} from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly lang: Lang;
  /** Undefined before a move. */
  readonly move: MoveView | undefined;
  /** Storage keeps what happens. */
  readonly kept: boolean;
  /** A guide should answer from the page, and none does. */
  readonly silent: boolean;
  /** What the organisation added to the page's description, if anything. */
  readonly patch: PatchView | undefined;
  readonly organisation: OrganisationView;
  readonly desk: DeskView | undefined;
  readonly code: string;
  readonly wishes: Wishes;
  readonly offer: OfferView | undefined;
  /** What the asides need beside. */
  readonly handOver: AsideProps['handOver'];
  readonly refused: AsideProps['refused'];
  readonly sync: AsideProps['sync'];
  /** Undefined where it cannot be loaded, which it says itself, or is no longer wanted. */
  readonly load: (
    name: AsideName,
    isOver: () => boolean,
  ) => Promise<ComponentType<AsideProps> | undefined>;
  readonly onReport: () => Promise<string>;
  /** Has Microsoft asked; undefined where the organisation has not set it up. */
  readonly onConfirm: ((choices?: Choices) => void) | undefined;
  readonly onLang: (lang: Lang) => void;
}

/** The popup: what this is, where the move stands, and the few things to be said here. Or an aside, in place of it. */
export function Popup(props: Props) {
  const { t, lang, move, kept, silent, patch, wishes, offer, onReport, onConfirm, onLang } = props;
  const { organisation, desk, code, handOver, refused, sync } = props;
  const [Aside, setAside] = useState<ComponentType<AsideProps>>();
  const opener = useRef<AsideName | undefined>(undefined);
  const before = useRef(Aside);
  /** Counted up by each wish: what comes late, for an older one, is not shown. */
  const wish = useRef(0);

  // Who comes back from an aside goes on where they left.
  useEffect(() => {
    if (before.current && !Aside)
      document.querySelector<HTMLElement>(`[data-action="${opener.current}"]`)?.focus();
    before.current = Aside;
  }, [Aside]);

  // A hand-over that is offered is answered in the overview; and a guide that was switched off begins there again.
  const endsAside = offer !== undefined || organisation.isOff;
  useEffect(() => {
    if (!endsAside) return;
    wish.current++;
    setAside(undefined);
  }, [endsAside]);

  const open = async (name: AsideName): Promise<void> => {
    opener.current = name;
    const mine = ++wish.current;
    const loaded = await props.load(name, () => wish.current !== mine);
    if (loaded) setAside(() => loaded);
  };
  const header = {
    ...{ t, lang, onLang, languages: organisation.languages },
    onDevices: Aside || organisation.isOff ? undefined : () => void open('devices'),
  };
  if (organisation.isOff)
    return (
      <>
        <Header {...header} />
        <main>
          <p role="status" data-hint="off">
            {t('organisation/off')}
          </p>
        </main>
      </>
    );
  const { manual } = organisation;
  const given = { lang, desk, code, handOver, manual, refused, sync, wishes };

  return (
    <>
      <Header {...header} />
      <main>
        {Aside && <Aside {...given} onBack={() => setAside(undefined)} />}
        {/* Hidden and not away: what was chosen there stays chosen. */}
        <div class="overview" hidden={Aside !== undefined}>
          <Organisation t={t} organisation={organisation} />
          {offer && <Offer t={t} offer={offer} wishes={wishes} />}
          {move === undefined ? (
            <Intro t={t} onSteps={wishes.steps} />
          ) : (
            <Now t={t} move={move} wishes={wishes} />
          )}
          <PhaseList t={t} move={move} onChanged={wishes.changed} />
          {move === undefined ? (
            <StartForm
              t={t}
              routes={organisation.routes}
              onStart={wishes.start}
              onConfirm={onConfirm}
            />
          ) : (
            move.next !== 'end' && (
              <Choice t={t} move={move} routes={organisation.routes} onChoose={wishes.choose} />
            )
          )}
          <Hints t={t} ended={move?.next === 'end'} kept={kept} silent={silent} patch={patch} />
          <div class="foot">
            <Restart t={t} id={move?.id} onRestart={wishes.restart} />
            {move && <StepsButton t={t} onSteps={wishes.steps} />}
            <HelpDesk t={t} onReport={onReport} diagnostics="diagnostics.html" />
            {move && onConfirm && <ConfirmButton t={t} onPress={onConfirm} />}
            <button
              type="button"
              class="quiet"
              data-action="trouble"
              onClick={() => void open('trouble')}
            >
              {t('trouble')}
            </button>
            {move && <Practise t={t} />}
          </div>
        </div>
      </main>
    </>
  );
}
