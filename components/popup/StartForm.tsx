import { useState } from 'preact/hooks';
import type { Route, Setup } from '../../flow/types';
import { RouteField, SetupField } from './fields';
import type { Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  /** Those that the organisation allows. */
  readonly routes: readonly Route[];
  readonly onStart: Wishes['start'];
}

/**
 * The two choices before a move, and the one press that begins it. Chosen already is what works for most: a call
 * reaches any number, landlines too, and a PC beside the phone needs no browser on the phone.
 */
export function StartForm({ t, routes, onStart }: Props) {
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
      <button type="submit" class="main" data-action="start">
        {t('start')}
      </button>
    </form>
  );
}
