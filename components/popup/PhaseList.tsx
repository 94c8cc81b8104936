import { Fragment } from 'preact';
import type { PhaseState } from '../../flow/phases';
import type { Phase } from '../../flow/types';
import type { MoveView } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly move: MoveView | undefined;
  readonly onChanged: (id: string) => void;
}

const ORDER: readonly Phase[] = [1, 2, 3, 4];

/** The four phases, and the change of phones between the second and the third. */
export function PhaseList({ t, move, onChanged }: Props) {
  const order = move?.order ?? ORDER;
  return (
    <ol class="phases" aria-label={t('phases')}>
      {order.map((phase, index) => (
        <Fragment key={phase}>
          {index === 2 && <ChangeItem t={t} move={move} onChanged={onChanged} />}
          <PhaseItem t={t} phase={phase} state={move?.phases[phase] ?? 'todo'} />
        </Fragment>
      ))}
    </ol>
  );
}

const SIGNS: Readonly<Record<PhaseState, string>> = {
  todo: '',
  current: '▶',
  done: '✓',
  skipped: '–',
};

interface ItemProps {
  readonly t: T;
  readonly phase: Phase;
  readonly state: PhaseState;
}

function PhaseItem({ t, phase, state }: ItemProps) {
  return (
    <li
      data-phase-item={phase}
      data-state={state}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      <span class="sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      <span class="step">{t('step', { phase })}</span>
      <span class="what">{t(`phase/${phase}`)}</span>
      <span class="state">{t(`state/${state}`)}</span>
    </li>
  );
}

function ChangeItem({ t, move, onChanged }: Props) {
  const ready = move?.next === 'change';
  const changed = move?.changed === true;
  return (
    <li class="change" data-change={changed ? 'done' : ready ? 'current' : 'todo'}>
      <span class="sign" aria-hidden="true">
        {changed ? '✓' : '⇅'}
      </span>
      <span class="what">{t('change/what')}</span>
      <button
        type="button"
        class={ready ? 'main' : ''}
        data-action="device-changed"
        disabled={!ready}
        aria-describedby="change-why"
        onClick={() => move !== undefined && onChanged(move.id)}
      >
        {t('change/here')}
      </button>
      <span class="why" id="change-why">
        {changed ? t('change/done') : ready ? t('change/ready') : t('change/not-yet')}
      </span>
    </li>
  );
}
