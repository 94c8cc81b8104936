import { Dialog, DialogFooter, DialogType, PrimaryButton } from '@fluentui/react';
import { useState } from 'react';
import { usePage } from './context.ts';
import { Lingering, useOpen } from './Lingering.tsx';
import { Press } from './press.tsx';
import { useStep } from './screen.ts';

function OpenOddDialog({ onClose }: { onClose: () => void }) {
  const { t } = usePage();
  useStep('odd');
  const open = useOpen();
  return (
    <Dialog
      hidden={!open}
      dialogContentProps={{
        type: DialogType.normal,
        title: t('odd.dialogTitle'),
        subText: t('odd.dialogText'),
      }}
      modalProps={{ isBlocking: true }}
    >
      <DialogFooter>
        <Press id="odd.close">
          <PrimaryButton text={t('odd.dialogButton')} onClick={onClose} />
        </Press>
      </DialogFooter>
    </Dialog>
  );
}

/** A dialog that nobody has heard of. */
export function OddDialog() {
  const [open, setOpen] = useState(true);
  return <Lingering>{open && <OpenOddDialog onClose={() => setOpen(false)} />}</Lingering>;
}
