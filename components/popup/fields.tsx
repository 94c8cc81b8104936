import type { Route, Setup } from '../../flow/types';
import type { T } from './words';

interface RouteProps {
  readonly t: T;
  readonly route: Route;
  /** Those that the organisation allows; the others are there, and say why they cannot be chosen. */
  readonly routes: readonly Route[];
  readonly onRoute: (route: Route) => void;
}

/** How the temporary phone is verified, with what each way means. */
export function RouteField({ t, route, routes, onRoute }: RouteProps) {
  return (
    <fieldset>
      <legend>{t('route/question')}</legend>
      <div class="cards">
        {(['voice', 'sms'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="route"
              value={value}
              checked={route === value}
              disabled={!routes.includes(value)}
              aria-describedby={`route-${value}`}
              onChange={() => onRoute(value)}
            />
            <span class="name">{t(`route/${value}/name`)}</span>
            <span class="small" id={`route-${value}`}>
              {routes.includes(value) ? t(`route/${value}/means`) : t('route/not-allowed')}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SetupProps {
  readonly t: T;
  readonly setup: Setup;
  readonly onSetup: (setup: Setup) => void;
}

/** Where the new phone's Authenticator is set up, with what each way means. */
export function SetupField({ t, setup, onSetup }: SetupProps) {
  return (
    <fieldset>
      <legend>{t('setup/question')}</legend>
      <div class="cards">
        {(['pc', 'phone'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="setup"
              value={value}
              checked={setup === value}
              aria-describedby={`setup-${value}`}
              onChange={() => onSetup(value)}
            />
            <span class="name">{t(`setup/${value}/name`)}</span>
            <span class="small" id={`setup-${value}`}>
              {t(`setup/${value}/means`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
