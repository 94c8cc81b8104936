import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
// Nothing of it is needed here; without it the popup would load its styles in two parts.
import '../../components/popup/parts.css';
import '../../components/practice/practice.css';
import { render } from 'preact';
import { Languages } from '../../components/popup/Languages';
import type { LanguageChoice, T } from '../../components/popup/words';
import { accountFor, pressed } from '../../components/practice/account';
import { Practice } from '../../components/practice/Practice';
import type {
  Account,
  GuideT,
  PageLang,
  Plan,
  PracticeT,
  Press,
} from '../../components/practice/types';
import { showReadings, withoutReadings } from '../../components/text/readings';
import { closeTab } from '../../platform/confirm-page';
import type { Lang } from '../../platform/lang';
import { createPageTexts } from '../../platform/page-texts';
import { patiently } from '../../platform/patience';
import { connectPopup } from '../../platform/popup';
import { resourcesOf } from '../../platform/resources';
import { inItsLanguage } from '../../platform/shown-texts';
import { textsOf } from '../../platform/texts';
import type { Played, Standing } from './stage';

interface Texts {
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly popup: T;
}

const BEGINNING: Standing = { isOver: false, awaitsPhone: false };

let plan: Plan = { route: 'voice', setup: 'pc', order: 'manual', phase: undefined };
let lang: Lang = 'en';
let pageLang: PageLang = 'en';
let texts: Texts | undefined;
let newest: PracticeT | undefined;
let languages: readonly LanguageChoice[] | undefined;
let account: Account = accountFor(plan);
let standing = BEGINNING;
let played: Played | undefined;
let place: HTMLElement | null = null;

showReadings();
const speak = inItsLanguage(
  'practice',
  (one: Lang) => one,
  (one, t: PracticeT) => void begin(one, t),
);

// Asked for the person's language and for those that are offered; whatever changes there later is not practised.
connectPopup(({ lang: theirs, organisation }) => {
  if (languages !== undefined) return;
  languages = organisation.languages;
  pageLang = theirs.startsWith('ja') ? 'ja' : 'en';
  void speak(theirs);
});

/** A new practice in this language. What went before is forgotten: it was nowhere kept. */
async function begin(chosen: Lang, t: PracticeT): Promise<void> {
  newest = t;
  const loaded = await patiently(
    () => Promise.all([resourcesOf(chosen, 'guide'), textsOf(chosen, 'popup')]),
    () => newest !== t,
  );
  if (!loaded) return;
  const [guide, popup] = loaded;
  lang = chosen;
  texts = { t, guide: createPageTexts(guide), popup };
  account = accountFor(plan);
  standing = BEGINNING;
  show();
  openFrame(texts);
}

function openFrame({ t, guide }: Texts): void {
  const frame = document.createElement('iframe');
  let own: Played | undefined;
  window.norikaePractice = {
    ...{ t, guide, lang, pageLang, plan, press },
    account: () => account,
    onReady: (one) => {
      own = played = one;
    },
    // The guide of the one before may still be saying its last word.
    onMove: (now) => {
      if (own !== played) return;
      standing = now;
      show();
    },
  };
  frame.src = '/exercise.html';
  frame.title = withoutReadings(t('frame'));
  // Who reloads the frame alone asks for an address that is only played, and begins anew.
  frame.addEventListener('load', () => {
    frame.addEventListener('load', () => again());
  });
  place?.replaceChildren(frame);
}

function press(one: Press): void {
  account = pressed(account, one);
  played?.show();
  show();
}

function again(to: Plan = plan): void {
  plan = to;
  void speak(lang);
}

function show(): void {
  if (texts === undefined) return;
  const { t, guide, popup } = texts;
  document.title = withoutReadings(t('title'));
  render(
    <Practice
      {...{ t, guide, popup, plan, pageLang, account, ...standing }}
      language={
        <Languages
          name={popup('language')}
          lang={lang}
          languages={languages ?? []}
          onLang={(one) => void speak(one)}
        />
      }
      frame={(element) => {
        place = element;
      }}
      onPress={press}
      onChanged={() => {
        press({ on: 'changed' });
        void played?.change();
      }}
      onPlan={again}
      onPageLang={(one) => {
        pageLang = one;
        again();
      }}
      onAgain={() => again()}
      onClose={() => void closeTab()}
    />,
    document.body,
  );
}
