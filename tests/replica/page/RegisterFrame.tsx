import { createContext, type ReactNode, useContext } from 'react';
import { useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { wizard } from './styles.ts';
import {
  type FrameProps,
  NewBody,
  OldBody,
  oldBack,
  oldNext,
  useNextState,
} from './wizard-parts.tsx';

/** On the page of an interrupted sign-in: the links below each step. Elsewhere null, and wizards are dialogs. */
export const OnRegister = createContext<ReactNode>(null);

function OldStep(props: FrameProps) {
  const { t } = usePage();
  const { title, back, next, busy } = props;
  const state = useNextState(next, busy);
  const turn = useTurn('dialog');
  return (
    <>
      <h2 className={wizard.stepTitle}>{t(title)}</h2>
      <OldBody {...props} />
      <div key={turn} className={wizard.footer}>
        {oldBack(back, t)}
        {oldNext(next, state, t)}
      </div>
    </>
  );
}

function NewStep(props: FrameProps) {
  const { t } = usePage();
  return (
    <>
      <h2 className={wizard.stepTitle} data-testid="reskin-step-title">
        {t(props.heading ?? props.title)}
      </h2>
      <NewBody {...props} />
    </>
  );
}

/** One step of a wizard that is a page: nothing leaves it, so there is neither an X nor a Cancel. */
export function RegisterFrame(props: FrameProps) {
  const { config } = usePage();
  const links = useContext(OnRegister);
  const old = config.wizard === 'old';
  const { back, next, onClose, step } = props;
  const shown = {
    ...props,
    back: back?.onClick === onClose ? null : (back ?? null),
    // In the older design "Success!" comes after the end of a wizard, and Done stands there.
    ...(old && next && /\w\.done$/.test(step) && step !== 'register.done'
      ? { next: { ...next, label: 'button.next' as const } }
      : {}),
  };
  return (
    <div className={`${wizard.page} ${old ? '' : wizard.inner}`}>
      {old ? <OldStep {...shown} /> : <NewStep {...shown} />}
      {links}
    </div>
  );
}
