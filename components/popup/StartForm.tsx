import { useState } from 'preact/hooks';
import type { Route, Setup } from '../../flow/types';
import { ConfirmButton } from './ConfirmButton';
import { RouteField, SetupField } from './fields';
import type { Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  /** Those that the organisation allows. */
  readonly routes: readonly Route[];
  readonly onStart: Wishes['start'];
  /** First of all, while the old phone works; undefined where it is not set up. */
  readonly onConfirm: Wishes['start'] | undefined;
}

/**
 * The two choices before a move, and the one press that begins it. Chosen already is what works for most: a call
 * reaches any number, landlines too, and a PC beside the phone needs no browser on the phone.
 */
export function StartForm({ t, routes, onStart, onConfirm }: Props) {
  const [wanted, setRoute] = useState<Route>('voice');
  const route = routes.includes(wanted) ? wanted : (routes[0] ?? wanted);
  const [setup, setSetup] = useState<Setup>('pc');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ route, setup });
      }}
    >
      <RouteField t={t} route={route} routes={routes} onRoute={setRoute} />
      <SetupField t={t} setup={setup} onSetup={setSetup} />
      <div class="begin">
        <button type="submit" class="main" data-action="start">
          {t('start')}
        </button>
        {onConfirm && <ConfirmButton t={t} onPress={() => onConfirm({ route, setup })} />}
      </div>
    </form>
  );
}
