import type { Order, Phase, Route, Setup } from '../../flow/types';
import type { T } from '../popup/words';
import type { GuideT, PageLang, Plan, PracticeT } from './types';

interface Props {
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly popup: T;
  readonly plan: Plan;
  readonly pageLang: PageLang;
  readonly onPlan: (plan: Plan) => void;
  readonly onPageLang: (lang: PageLang) => void;
}

/** What is practised. Each change begins the practice anew. */
export function Controls({ t, guide, popup, plan, pageLang, onPlan, onPageLang }: Props) {
  const phases = ([1, 2, 3, 4] as const).map(
    (phase) => [String(phase), `${popup('step', { phase })} ${popup(`phase/${phase}`)}`] as const,
  );
  return (
    <details open={matchMedia('(min-width: 900px)').matches}>
      <summary>{t('settings')}</summary>
      <div class="controls">
        <List
          name={t('what')}
          id="phase"
          value={String(plan.phase ?? 'whole')}
          all={[['whole', t('whole')], ...phases]}
          onChoose={(one) =>
            onPlan({ ...plan, phase: one === 'whole' ? undefined : (Number(one) as Phase) })
          }
        />
        <List
          name={t('route')}
          id="route"
          value={plan.route}
          all={(['voice', 'sms'] as const).map((one) => [one, popup(`route/${one}/name`)])}
          onChoose={(route: Route) => onPlan({ ...plan, route })}
        />
        <List
          name={t('setup')}
          id="setup"
          value={plan.setup}
          all={(['pc', 'phone'] as const).map((one) => [one, popup(`setup/${one}/name`)])}
          onChoose={(setup: Setup) => onPlan({ ...plan, setup })}
        />
        <List
          name={t('order')}
          id="order"
          value={plan.order}
          all={[
            ['manual', guide('answer/manual-order')],
            ['register-first', guide('answer/register-first')],
          ]}
          onChoose={(order: Order) => onPlan({ ...plan, order })}
        />
        <List
          name={t('page')}
          id="page"
          value={pageLang}
          all={[
            ['ja', '日本語'],
            ['en', 'English'],
          ]}
          onChoose={onPageLang}
        />
      </div>
    </details>
  );
}

interface ListProps<V extends string> {
  readonly name: string;
  readonly id: string;
  readonly value: V;
  readonly all: readonly (readonly [V, string])[];
  readonly onChoose: (value: V) => void;
}

function List<V extends string>({ name, id, value, all, onChoose }: ListProps<V>) {
  return (
    <label>
      <span>{name}</span>
      <select
        data-choice={id}
        value={value}
        onChange={({ currentTarget }) => {
          const [chosen] = all.find(([one]) => one === currentTarget.value) ?? [];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {all.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
