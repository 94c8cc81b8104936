import { Dialog, DialogFooter, DialogType } from '@fluentui/react';
import { useContext } from 'react';
import { useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { useOpen } from './Lingering.tsx';
import { OnRegister, RegisterFrame } from './RegisterFrame.tsx';
import { ReskinDialog } from './ReskinDialog.tsx';
import { useStep } from './screen.ts';
import {
  type FrameProps,
  NewBody,
  OldBody,
  oldBack,
  oldNext,
  useNextState,
} from './wizard-parts.tsx';

export type { FrameProps } from './wizard-parts.tsx';

function OldFrame(props: FrameProps) {
  const open = useOpen();
  const { t } = usePage();
  const { title, back, next, busy, onClose } = props;
  const state = useNextState(next, busy);
  const turn = useTurn('dialog');
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
      <OldBody {...props} />
      <DialogFooter key={turn}>
        {oldBack(back, t)}
        {oldNext(next, state, t)}
      </DialogFooter>
    </Dialog>
  );
}

function ReskinFrame(props: FrameProps) {
  const { t } = usePage();
  const { title, heading, onClose } = props;
  return (
    <ReskinDialog title={t(heading ?? title)} titleTestId="reskin-step-title" onClose={onClose}>
      <NewBody {...props} />
    </ReskinDialog>
  );
}

/** One step of a wizard, in the look of the scenario. */
export function WizardFrame(props: FrameProps) {
  const { config } = usePage();
  const isPage = useContext(OnRegister) !== null;
  useStep(props.step, props.busy, props.error ?? null);
  const shown = { ...props, error: props.errorAtField ? null : props.error };
  if (isPage) return <RegisterFrame {...shown} />;
  return config.wizard === 'old' ? <OldFrame {...shown} /> : <ReskinFrame {...shown} />;
}
