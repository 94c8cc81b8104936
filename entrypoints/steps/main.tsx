import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/parts.css';
import '../../components/phone/phone.css';
import '../../components/steps/steps.css';
import { render } from 'preact';
import { Languages } from '../../components/popup/Languages';
import type { T, TroubleT } from '../../components/popup/words';
import { Controls } from '../../components/steps/Controls';
import { Help } from '../../components/steps/Help';
import { Steps } from '../../components/steps/Steps';
import type { Plan } from '../../components/steps/types';
import type { StepsT } from '../../components/steps/words';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { nextOf } from '../../flow/phases';
import { orderOf, type Progress } from '../../flow/progress';
import { stepCode } from '../../flow/step-code';
import type { Order } from '../../flow/types';
import { plannedMove, written } from '../../flow/written';
import { createMap } from '../../page/map';
import { createPageTexts } from '../../platform/page-texts';
import { askPageWords, type PageWords } from '../../platform/page-words';
import { patiently } from '../../platform/patience';
import { connectPopup, type Shown } from '../../platform/popup';
import { type GuideResources, resourcesOf, withDialCode } from '../../platform/resources';
import { inItsLanguage } from '../../platform/shown-texts';
import { textsOf } from '../../platform/texts';
import { deskIn } from '../popup/view';
import { saveFile } from './save';
import { pageLanguages, partOf } from './view';

/** All that is loaded for one showing. */
interface Loaded {
  readonly shown: Shown;
  readonly t: StepsT;
  readonly popup: T;
  readonly trouble: TroubleT;
  readonly guide: GuideResources;
  readonly page: PageWords;
}

let isWhole = new URLSearchParams(location.search).get('only') !== 'remaining';
let plan: Partial<Plan> = {};
/** The language of the page that the person chose; else it is that of our own words. */
let chosenLang: string | undefined;
let newest: object | undefined;
let loaded: Loaded | undefined;

showReadings();
const line = connectPopup(
  inItsLanguage(
    'steps',
    ({ lang }) => lang,
    (shown, t) => void load(shown, t),
  ),
);

async function load(shown: Shown, t: StepsT): Promise<void> {
  const turn = {};
  newest = turn;
  const { lang } = shown;
  const [texts, page] = await Promise.all([
    patiently(
      () =>
        Promise.all([textsOf(lang, 'popup'), textsOf(lang, 'trouble'), resourcesOf(lang, 'guide')]),
      () => newest !== turn,
    ),
    askPageWords(chosenLang ?? lang),
  ]);
  if (!texts || newest !== turn) return;
  // The worker may be starting.
  if (page === undefined) {
    setTimeout(() => void load(shown, t), PAUSE);
    return;
  }
  const [popup, trouble, guide] = texts;
  loaded = { shown, t, popup, trouble, guide, page };
  show(loaded);
}

/** How long after a question that nobody heard it is asked again; ms. */
const PAUSE = 1000;

function show(all: Loaded): void {
  const { shown, t, popup, trouble, page } = all;
  const { lang, organisation } = shown;
  document.title = `${withoutReadings(t('title'))} – Norikae`;
  if (organisation.isOff) {
    render(<main data-hint="off">{popup('organisation/off')}</main>, document.body);
    return;
  }
  const guide = createPageTexts(withDialCode(all.guide, page.map.dialCode));
  const planned = planIn(all);
  const move = shown.move ?? plannedMove(planned.route, planned.setup, planned.order);
  const order = orderOf(move);
  const names = {
    manual: guide('answer/manual-order'),
    'register-first': guide('answer/register-first'),
  };
  const { parts, leftOut } = written(move, isWhole || shown.move === undefined);
  const sources = {
    ...{ t, popup, guide, note: page.note, address: page.address },
    map: createMap(page.map),
  };
  render(
    <Steps
      t={t}
      organisation={organisation.name}
      chosen={[chosenIn(move, popup), names[order]].join(' · ')}
      leftOut={leftOut.map((phase) => popup('step', { phase })).join(', ') || undefined}
      ended={shown.move && nextOf(shown.move) === 'end' ? popup('now/end') : undefined}
      parts={parts.map((part) => partOf(part, sources))}
      pageLang={page.lang}
      help={
        <Help
          t={t}
          trouble={trouble}
          desk={deskIn(organisation, lang)}
          code={stepCode(shown.move)}
        />
      }
      controls={
        <Controls
          {...{ t, popup, pageLang: page.lang, pageLangs: pageLanguages(page.langs) }}
          isWhole={shown.move && isWhole}
          onWhole={(whole) => {
            isWhole = whole;
            show(all);
          }}
          plan={shown.move ? undefined : planned}
          routes={organisation.routes}
          orders={ordersIn(page).map((one) => ({ order: one, name: names[one] }))}
          onPlan={(wanted) => {
            plan = { ...plan, ...wanted };
            show(all);
          }}
          onPageLang={(wanted) => {
            chosenLang = wanted;
            void load(shown, t);
          }}
          languages={
            <Languages
              name={t('language')}
              lang={lang}
              languages={organisation.languages}
              onLang={(wanted) => line.send({ type: 'language', lang: wanted })}
            />
          }
          onSave={() => void saveFile(document)}
        />
      }
    />,
    document.body,
  );
}

function chosenIn({ route, setup }: Progress, popup: T): string {
  return popup('chosen', {
    route: popup(`route/${route}/name`),
    setup: popup(`setup/${setup}/name`),
  });
}

/** The orders that the organisation allows, the usual one first. */
function ordersIn({ order }: PageWords): readonly Order[] {
  if (order === 'register-first-only') return ['register-first'];
  return order === 'register-first' ? ['register-first', 'manual'] : ['manual', 'register-first'];
}

/** The choices of a move that has not begun: the popup's, until the person makes them. */
function planIn({ shown: { organisation }, page }: Loaded): Plan {
  const [order = 'manual'] = ordersIn(page);
  const [route = 'voice'] = organisation.routes;
  return { route, setup: 'pc', order, ...plan };
}
