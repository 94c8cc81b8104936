import { RouteField, SetupField } from './fields';
import type { MoveView, OrganisationView, Wishes } from './types';
import type { T } from './words';

interface Props {
  readonly t: T;
  readonly move: MoveView;
  /** Those that the organisation allows. */
  readonly routes: OrganisationView['routes'];
  readonly onChoose: Wishes['choose'];
}

/** The two choices during a move: a line that opens. */
export function Choice({ t, move, routes, onChoose }: Props) {
  const { id, route, setup } = move;
  return (
    <details class="choice">
      <summary>
        {t('chosen', { route: t(`route/${route}/name`), setup: t(`setup/${setup}/name`) })}
        <span class="change-word">{t('change-choice')}</span>
      </summary>
      <RouteField
        t={t}
        route={route}
        routes={routes}
        onRoute={(value) => onChoose(id, { route: value })}
      />
      <SetupField t={t} setup={setup} onSetup={(value) => onChoose(id, { setup: value })} />
    </details>
  );
}
