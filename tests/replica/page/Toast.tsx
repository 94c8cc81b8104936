import { Icon, MessageBar, MessageBarType } from '@fluentui/react';
import { useEffect } from 'react';
import { usePage } from './context.ts';
import { frame } from './styles.ts';

/** The note at the top right; goes by itself after five seconds. */
export function Toast({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  const { config } = usePage();
  useEffect(() => {
    const timer = setTimeout(onDismiss, 5000);
    return () => clearTimeout(timer);
  }, [onDismiss]);
  if (config.variants.toast === 'messageBar') {
    return (
      <div className={frame.toast}>
        <MessageBar messageBarType={MessageBarType.success}>{text}</MessageBar>
      </div>
    );
  }
  return (
    <div className={frame.toast} role="status" aria-live="polite">
      <Icon iconName="Completed" /> <span>{text}</span>
    </div>
  );
}
