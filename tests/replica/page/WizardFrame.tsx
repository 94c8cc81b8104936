import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  Spinner,
} from '@fluentui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { useOpen } from './Lingering.tsx';
import { Press } from './press.tsx';
import { ReskinDialog } from './ReskinDialog.tsx';
import { useStep } from './screen.ts';
import type { StringKey } from './strings/index.ts';
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

function useNextState(next: WizardButton | null | undefined, busy: boolean) {
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

function OldFrame(props: FrameProps) {
  const open = useOpen();
  const { t } = usePage();
  const { title, heading, side, back, next, busy, error, onClose, children } = props;
  const state = useNextState(next, busy);
  const turn = useTurn('dialog');
  const backId = back?.label === 'button.cancel' ? 'wizard.cancel' : 'wizard.back';
  return (
    <Dialog
      hidden={!open}
      onDismiss={onClose}
      minWidth={560}
      dialogContentProps={{
        type: DialogType.close,
        title: t(title),
        closeButtonAriaLabel: t('button.close'),
        onDismiss: onClose,
      }}
      modalProps={{ isBlocking: true, focusTrapZoneProps: { firstFocusableTarget: 'h2' } }}
    >
      <div className={wizard.oldBody}>
        {side && <div className={wizard.oldSide}>{side}</div>}
        <div className={wizard.oldMain}>
          {heading && <OldHeading key={heading} text={t(heading)} />}
          {error && <MessageBar messageBarType={MessageBarType.error}>{t(error)}</MessageBar>}
          {children}
          {state.spinning && <Spinner />}
        </div>
      </div>
      <DialogFooter key={turn}>
        {back && (
          <Press id={backId}>
            <DefaultButton
              text={t(back.label)}
              onClick={back.onClick}
              disabled={back.disabled ?? false}
            />
          </Press>
        )}
        {next && (
          <Press id="wizard.next">
            <PrimaryButton text={t(next.label)} onClick={state.press} disabled={state.disabled} />
          </Press>
        )}
      </DialogFooter>
    </Dialog>
  );
}

function ReskinFrame(props: FrameProps) {
  const { t } = usePage();
  const { title, heading, titleOnce, side, back, next, busy, error, onClose, children } = props;
  const state = useNextState(next, busy);
  const turn = useTurn('dialog');
  const stepTitle = t(heading ?? title);
  return (
    <ReskinDialog title={stepTitle} titleTestId="reskin-step-title" onClose={onClose}>
      {/* The real page says the title twice. */}
      {!titleOnce && <div className={wizard.text}>{stepTitle}</div>}
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
    </ReskinDialog>
  );
}

/** One step of a wizard, in the look of the scenario. */
export function WizardFrame(props: FrameProps) {
  const { config } = usePage();
  useStep(props.step, props.busy, props.error ?? null);
  const shown = { ...props, error: props.errorAtField ? null : props.error };
  return config.wizard === 'old' ? <OldFrame {...shown} /> : <ReskinFrame {...shown} />;
}
