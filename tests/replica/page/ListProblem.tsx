import { MessageBar, MessageBarType } from '@fluentui/react';
import { usePage } from './context.ts';
import { PlainLink } from './PlainLink.tsx';

/** In the place of a list that could not be loaded. */
export function ListProblem({ onRetry }: { onRetry: () => Promise<void> }) {
  const { config, t } = usePage();
  return (
    <MessageBar messageBarType={MessageBarType.error}>
      {t('list.problem')}{' '}
      {config.variants.listError === 'retry' ? (
        <PlainLink id="list.retry" onClick={() => void onRetry()}>
          {t('list.retry')}
        </PlainLink>
      ) : (
        t('list.reload')
      )}
    </MessageBar>
  );
}
