import { useEffect, useRef } from 'preact/hooks';
import type { ForIt } from '../../flow/confirm/failures';
import type { Stage } from '../../flow/confirm/stage';
import { Mark } from '../popup/Mark';
import type { ConfirmT } from '../popup/words';
import { Failed } from './Failed';
import { Ready } from './Ready';
import { TellingOf, Told } from './Told';
import type { ConfirmMove, ConfirmWishes } from './types';

interface Props {
  readonly t: ConfirmT;
  /** False: the organisation has not set it up, and nothing can be asked. */
  readonly isOn: boolean;
  /** Undefined before a move. */
  readonly move: ConfirmMove | undefined;
  readonly stage: Stage;
  readonly forIt: ForIt | undefined;
  /** The address to which Microsoft sends the person back; for IT. */
  readonly redirect: string;
  readonly wishes: ConfirmWishes;
}

/** The page on which Microsoft is asked: what will happen, what is happening, and what came of it. */
export function Confirm({ t, isOn, move, stage, forIt, redirect, wishes }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isOver = stage.is === 'told' || stage.is === 'failed';

  // Who comes back from the window finds what came of it.
  useEffect(() => {
    if (isOver) heading.current?.focus();
  }, [isOver]);

  return (
    <main class="confirm" data-stage={isOn ? stage.is : 'off'}>
      <p class="ours">
        <Mark /> {t('ours')}
      </p>
      <h1>{t('title')}</h1>
      {!isOn && <p>{t('off')}</p>}
      {isOn && stage.is === 'ready' && <Ready t={t} move={move} wishes={wishes} />}
      <div role="status">
        {isOn && stage.is === 'busy' && <p class="busy">{t(`busy/${stage.with}`)}</p>}
        {isOver && (
          <h2 ref={heading} tabIndex={-1}>
            {stage.is === 'told' ? (
              <TellingOf t={t} told={stage.told} move={move} />
            ) : (
              t('failed/name')
            )}
          </h2>
        )}
      </div>
      {stage.is === 'told' && <Told t={t} told={stage.told} move={move} wishes={wishes} />}
      {stage.is === 'failed' && (
        <Failed t={t} failure={stage.failure} forIt={forIt} redirect={redirect} wishes={wishes} />
      )}
      {(!isOn || isOver) && (
        <button type="button" class="quiet" data-action="close" onClick={wishes.close}>
          {t('close')}
        </button>
      )}
    </main>
  );
}
