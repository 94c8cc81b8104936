import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  PrimaryButton,
  Spinner,
} from '@fluentui/react';
import { useState } from 'react';
import { errorCode, type Method } from '../types.ts';
import { api } from './api.ts';
import { leaveToSignIn, useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { useOpen } from './Lingering.tsx';
import { Press } from './press.tsx';
import { ReskinDialog } from './ReskinDialog.tsx';
import { useStep } from './screen.ts';
import { wizard } from './styles.ts';

interface Props {
  method: Method;
  onDone: () => Promise<void>;
  onClose: () => void;
}

function useTitle({ type }: Method): string {
  const { t } = usePage();
  if (type === 'authenticator' || type === 'totp') return t('delete.authenticator');
  if (type === 'phone') return t('delete.phone');
  return t('delete.other', { name: t(`row.${type}`) });
}

/** Asks before a method is deleted, and deletes it. */
export function DeleteDialog({ method, onDone, onClose }: Props) {
  const { config, t, toast } = usePage();
  const { deleteBusy, confirmLabel, confirmOrder, deleteDialog } = config.variants;
  const [busy, setBusy] = useState(false);
  const title = useTitle(method);
  const turn = useTurn('dialog');
  useStep('confirm', busy);
  const open = useOpen();

  const confirm = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    if (deleteBusy === 'closes') onClose();
    const { deleted, error } = await api.remove(method);
    if (error === errorCode.mfaRequired) return leaveToSignIn('delete');
    await onDone();
    const name = t(`row.${method.type}`);
    if (deleted) toast(t('delete.toast', { name }));
    else toast(t('delete.failed'), 'error');
    onClose();
  };

  const ok = (
    <Press id="confirm.ok">
      <PrimaryButton
        text={t(`delete.${confirmLabel}`)}
        onClick={() => void confirm()}
        disabled={busy}
      />
    </Press>
  );
  const cancel = (
    <Press id="confirm.cancel">
      <DefaultButton text={t('button.cancel')} onClick={onClose} disabled={busy} />
    </Press>
  );
  const [first, second] = confirmOrder === 'cancelFirst' ? [cancel, ok] : [ok, cancel];
  const spinner = busy && deleteBusy === 'spinner' && <Spinner />;

  if (config.wizard === 'reskin' && deleteDialog === 'reskin') {
    return (
      <ReskinDialog title={title} closeId="confirm.close" onClose={onClose}>
        <div className={wizard.text}>{t('delete.text')}</div>
        {spinner}
        <div key={turn} className={wizard.footer}>
          {first}
          {second}
        </div>
      </ReskinDialog>
    );
  }
  return (
    <Dialog
      hidden={!open}
      onDismiss={onClose}
      dialogContentProps={{ type: DialogType.normal, title, subText: t('delete.text') }}
      modalProps={{ isBlocking: true }}
    >
      {spinner}
      <DialogFooter key={turn}>
        {first}
        {second}
      </DialogFooter>
    </Dialog>
  );
}
