import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  /** The move in question; undefined where there is none to begin anew. */
  readonly id: string | undefined;
  readonly onRestart: Wishes['restart'];
}

/** Begins anew, after asking: the first press asks, the second one means it. */
export function Restart({ t, id, onRestart }: Props) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const restart = useRef<HTMLButtonElement>(null);

  // A second Enter, or a double click where the button was, must fall on the harmless answer.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const stay = (): void => {
    setAsking(false);
    restart.current?.focus();
  };
  const press = (): void => {
    if (id === undefined) return;
    if (asking) onRestart(id);
    setAsking(!asking);
  };

  return (
    <div class={asking ? 'restart asking' : 'restart'}>
      {asking && <p id="restart-question">{t('restart/question')}</p>}
      {asking && (
        <button
          ref={keep}
          type="button"
          data-action="keep"
          aria-describedby="restart-question"
          onClick={stay}
        >
          {t('restart/keep')}
        </button>
      )}
      <button
        ref={restart}
        type="button"
        class={asking ? '' : 'quiet'}
        data-action="restart"
        disabled={id === undefined}
        onClick={press}
      >
        {asking ? t('restart/yes') : t('restart/name')}
      </button>
    </div>
  );
}
