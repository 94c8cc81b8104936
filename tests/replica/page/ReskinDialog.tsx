import { IconButton, Modal } from '@fluentui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePage } from './context.ts';
import { useOpen } from './Lingering.tsx';
import { Press } from './press.tsx';
import { wizard } from './styles.ts';

interface Props {
  title: string;
  onClose: () => void;
  /** Semantic id of the X. */
  closeId?: string;
  titleTestId?: string;
  children: ReactNode;
}

function NativeDialog({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog
      ref={ref}
      aria-label={label}
      className={`${wizard.dialog} ${wizard.native}`}
      onCancel={(event) => event.preventDefault()}
    >
      {children}
    </dialog>
  );
}

/** A dialog of the new design: large title, X, white card. */
export function ReskinDialog({ title, onClose, closeId, titleTestId, children }: Props) {
  const { config, t } = usePage();
  const open = useOpen();
  const content = (
    <div className={wizard.inner}>
      <div className={wizard.top}>
        <h2 className={wizard.stepTitle} data-testid={titleTestId}>
          {title}
        </h2>
        <Press id={closeId ?? 'wizard.close'}>
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            styles={{ root: { color: '#323130' } }}
            ariaLabel={t('button.close')}
            onClick={onClose}
          />
        </Press>
      </div>
      {children}
    </div>
  );
  if (config.variants.dialog === 'native') {
    if (!open) return null;
    return <NativeDialog label={title}>{content}</NativeDialog>;
  }
  return (
    <Modal isOpen={open} isBlocking containerClassName={wizard.dialog} onDismiss={onClose}>
      {content}
    </Modal>
  );
}
