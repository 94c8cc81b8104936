import type { Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly onSteps: Wishes['steps'];
}

/** Opens all steps, to be read. */
export function StepsButton({ t, onSteps }: Props) {
  return (
    <button type="button" class="quiet" data-action="steps" onClick={() => onSteps()}>
      {t('steps')}
    </button>
  );
}
