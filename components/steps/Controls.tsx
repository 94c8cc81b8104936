import type { ComponentChild } from 'preact';
import type { Order, Route } from '../../flow/types';
import { RouteField, SetupField } from '../popup/fields';
import type { T } from '../popup/words';
import type { PageLanguage, Plan } from './types';
import type { StepsT } from './words';

interface Props {
  readonly t: StepsT;
  /** Those of the popup, for the choices. */
  readonly popup: T;
  /** Undefined while no move is under way: there is nothing that could remain. */
  readonly isWhole: boolean | undefined;
  readonly onWhole: (isWhole: boolean) => void;
  /** Undefined during a move, which has its own. */
  readonly plan: Plan | undefined;
  readonly routes: readonly Route[];
  readonly orders: readonly { readonly order: Order; readonly name: string }[];
  readonly onPlan: (plan: Partial<Plan>) => void;
  readonly pageLang: string;
  readonly pageLangs: readonly PageLanguage[];
  readonly onPageLang: (lang: string) => void;
  readonly languages: ComponentChild;
  readonly onSave: () => void;
}

/** What is shown, in which words, and how it is taken along. None of it is printed or saved. */
export function Controls(props: Props) {
  const { t, popup, isWhole, plan, routes, orders, pageLang, pageLangs, onPlan } = props;
  return (
    <section class="controls" data-screen aria-label={t('controls')}>
      <div class="line">
        {isWhole !== undefined && (
          <fieldset class="only">
            <legend>{t('controls')}</legend>
            {(['whole', 'remaining'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="only"
                  value={one}
                  checked={isWhole === (one === 'whole')}
                  onChange={() => props.onWhole(one === 'whole')}
                />
                {t(`what/${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        {props.languages}
      </div>
      {plan && (
        <>
          <RouteField
            t={popup}
            route={plan.route}
            routes={routes}
            onRoute={(route) => onPlan({ route })}
          />
          <SetupField t={popup} setup={plan.setup} onSetup={(setup) => onPlan({ setup })} />
          {orders.length > 1 && (
            <fieldset class="only">
              <legend>{t('order')}</legend>
              {orders.map(({ order, name }) => (
                <label key={order}>
                  <input
                    type="radio"
                    name="order"
                    value={order}
                    checked={plan.order === order}
                    onChange={() => onPlan({ order })}
                  />
                  {name}
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
      <label class="line">
        {t('page-language')}
        <select
          name="page-language"
          value={pageLang}
          onChange={({ currentTarget }) => props.onPageLang(currentTarget.value)}
        >
          {pageLangs.map(({ lang, name }) => (
            <option key={lang} value={lang} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="line">
        <button type="button" class="main" data-action="print" onClick={() => print()}>
          {t('print')}
        </button>
        <button
          type="button"
          data-action="save"
          onClick={props.onSave}
          aria-describedby="save-what"
        >
          {t('save/name')}
        </button>
        <span class="small" id="save-what">
          {t('save/what')}
        </span>
      </div>
    </section>
  );
}
