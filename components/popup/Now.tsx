import { useEffect, useRef } from 'preact/hooks';
import type { MoveView, Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly move: MoveView;
  readonly wishes: Wishes;
}

/** Where the move stands, and the way to the page. */
export function Now({ t, move, wishes }: Props) {
  const { next, route, setup, changed } = move;
  const go = useRef<HTMLButtonElement>(null);
  const before = useRef(changed);

  // The button that was pressed rests now: the next one to press is this.
  useEffect(() => {
    if (changed && !before.current) go.current?.focus();
    before.current = changed;
  }, [changed]);

  return (
    <section class="now" data-now={next}>
      <p role="status">{sentence(t, next)}</p>
      {move.open && (
        <p class="notice" data-hint="open-window">
          {t('open-window')}
        </p>
      )}
      <button
        ref={go}
        type="button"
        class={next === 'change' || next === 'end' ? '' : 'main'}
        data-action="start"
        onClick={() => wishes.start({ route, setup })}
      >
        {t('go')}
      </button>
      {next === 'end' && (
        <p class="small forget">
          <span>{t('forgetting')}</span>
          <button type="button" data-action="forget" onClick={() => wishes.forget(move.id)}>
            {t('forget')}
          </button>
        </p>
      )}
    </section>
  );
}

function sentence(t: T, next: MoveView['next']): string {
  if (next === 'end') return t('now/end');
  if (next === 'change') return t('now/change');
  return t('now/phase', { phase: next });
}
