import { Practise } from './Practise';
import { StepsButton } from './StepsButton';
import type { Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly onSteps: Wishes['steps'];
}

/** What this is and what will happen, for someone who has never seen it; all of it can be read and tried beforehand. */
export function Intro({ t, onSteps }: Props) {
  return (
    <p class="intro">
      {t('intro/what')} <strong>{t('intro/when')}</strong> <StepsButton t={t} onSteps={onSteps} />{' '}
      <Practise t={t} />
    </p>
  );
}
