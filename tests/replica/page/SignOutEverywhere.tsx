import { DefaultButton, Dialog, DialogFooter, DialogType, PrimaryButton } from '@fluentui/react';
import { useState } from 'react';
import { usePage } from './context.ts';
import { Lingering, useOpen } from './Lingering.tsx';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { useStep } from './screen.ts';

/** What the link asks once more. Nobody has described it; titled like the link, as far as is known. */
function Question({ onClose }: { onClose: () => void }) {
  const { t } = usePage();
  useStep('signOut');
  const open = useOpen();
  return (
    <Dialog
      hidden={!open}
      onDismiss={onClose}
      dialogContentProps={{
        type: DialogType.normal,
        title: t('list.signOut'),
        subText: t('list.signOutText'),
      }}
      modalProps={{ isBlocking: true }}
    >
      <DialogFooter>
        <Press id="signOut.confirm">
          <PrimaryButton text={t('delete.OK')} onClick={onClose} />
        </Press>
        <Press id="signOut.cancel">
          <DefaultButton text={t('button.cancel')} onClick={onClose} />
        </Press>
      </DialogFooter>
    </Dialog>
  );
}

/** The line below the list, for somebody whose device is lost. */
export function SignOutEverywhere() {
  const { t } = usePage();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <b>{t('list.lost')}</b>{' '}
      <PlainLink id="list.signOut" onClick={() => setAsks(true)}>
        {t('list.signOut')}
      </PlainLink>
      <Lingering>{asks && <Question onClose={() => setAsks(false)} />}</Lingering>
    </>
  );
}
