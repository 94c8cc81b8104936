import { DefaultButton, MessageBar, MessageBarType, PrimaryButton, Spinner } from '@fluentui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { Press } from './press.tsx';
import type { StringKey, Translate } from './strings/index.ts';
import { wizard } from './styles.ts';

export interface WizardButton {
  label: StringKey;
  onClick: () => void;
  disabled?: boolean;
}

export interface FrameProps {
  /** Name of the step for the record of presses. */
  step: string;
  /** Old wizard: the dialog's title. */
  title: StringKey;
  /** Old wizard: the step's heading; new wizard: the step's title. */
  heading?: StringKey | undefined;
  /** New wizard: the title is not said a second time. */
  titleOnce?: boolean;
  side?: ReactNode;
  back?: WizardButton | null;
  next?: WizardButton | null;
  busy: boolean;
  error?: StringKey | null | undefined;
  /** The error is said elsewhere, at its field. */
  errorAtField?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** How Next stands in the variant of the scenario. */
export function useNextState(next: WizardButton | null | undefined, busy: boolean) {
  const { config } = usePage();
  const spinner = config.variants.nextBusy === 'spinner';
  return {
    disabled: next?.disabled === true || (busy && !spinner),
    spinning: busy && spinner,
    press: () => {
      if (!busy) next?.onClick();
    },
  };
}

type NextState = ReturnType<typeof useNextState>;

function OldHeading({ text }: { text: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  // The real page moves the focus to the heading at each step.
  useEffect(() => {
    const timer = setTimeout(() => ref.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1} className={wizard.heading}>
      {text}
    </h2>
  );
}

/** A step of the old wizard, without its title and its buttons. */
export function OldBody({ heading, side, error, busy, next, children }: FrameProps) {
  const { t } = usePage();
  const { spinning } = useNextState(next, busy);
  return (
    <div className={wizard.oldBody}>
      {side && <div className={wizard.oldSide}>{side}</div>}
      <div className={wizard.oldMain}>
        {heading && <OldHeading key={heading} text={t(heading)} />}
        {error && <MessageBar messageBarType={MessageBarType.error}>{t(error)}</MessageBar>}
        {children}
        {spinning && <Spinner />}
      </div>
    </div>
  );
}

/** Back (or Cancel) of the old wizard; not a component, as the dialog's footer wraps each of its children. */
export function oldBack(back: WizardButton | null | undefined, t: Translate): ReactNode {
  if (!back) return null;
  return (
    <Press id={back.label === 'button.cancel' ? 'wizard.cancel' : 'wizard.back'}>
      <DefaultButton
        text={t(back.label)}
        onClick={back.onClick}
        disabled={back.disabled ?? false}
      />
    </Press>
  );
}

/** Next of the old wizard. */
export function oldNext(
  next: WizardButton | null | undefined,
  { press, disabled }: NextState,
  t: Translate,
): ReactNode {
  if (!next) return null;
  return (
    <Press id="wizard.next">
      <PrimaryButton text={t(next.label)} onClick={press} disabled={disabled} />
    </Press>
  );
}

/** A step of the new wizard below its title, with its buttons. */
export function NewBody(props: FrameProps) {
  const { t } = usePage();
  const { title, heading, titleOnce, side, back, next, busy, error, children } = props;
  const state = useNextState(next, busy);
  const turn = useTurn('dialog');
  return (
    <>
      {/* The real page says the title twice. */}
      {!titleOnce && <div className={wizard.text}>{t(heading ?? title)}</div>}
      {side && <div className={wizard.picture}>{side}</div>}
      {error && (
        <MessageBar messageBarType={MessageBarType.error} data-testid="message-bar-error">
          {t(error)}
        </MessageBar>
      )}
      {children}
      {state.spinning && <Spinner />}
      <div key={turn} className={wizard.footer}>
        {back && (
          <Press id="wizard.back">
            <DefaultButton
              className={wizard.grey}
              text={t('button.back')}
              onClick={back.onClick}
              disabled={back.disabled ?? false}
              data-testid="reskin-step-back-button"
            />
          </Press>
        )}
        {next && (
          <Press id="wizard.next">
            <PrimaryButton
              text={t(next.label)}
              onClick={state.press}
              disabled={state.disabled}
              data-testid="reskin-step-next-button"
            />
          </Press>
        )}
      </div>
    </>
  );
}
