import { Icon, MessageBar, MessageBarType } from '@fluentui/react';
import { useEffect } from 'react';
import { usePage } from './context.ts';
import { frame } from './styles.ts';

interface Props {
  text: string;
  kind: 'error' | undefined;
  onDismiss: () => void;
}

/** The note at the top right; goes by itself after five seconds. */
export function Toast({ text, kind, onDismiss }: Props) {
  const { config } = usePage();
  useEffect(() => {
    const timer = setTimeout(onDismiss, 5000);
    return () => clearTimeout(timer);
  }, [onDismiss]);
  if (config.variants.toast === 'messageBar') {
    return (
      <div className={frame.toast}>
        <MessageBar messageBarType={MessageBarType[kind ?? 'success']}>{text}</MessageBar>
      </div>
    );
  }
  return (
    <div className={frame.toast} role={kind === 'error' ? 'alert' : 'status'} aria-live="polite">
      <Icon iconName={kind === 'error' ? 'ErrorBadge' : 'Completed'} /> <span>{text}</span>
    </div>
  );
}
