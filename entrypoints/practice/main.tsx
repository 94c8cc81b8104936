import '../../components/popup/tokens.css';
import '../../components/popup/popup.css';
import '../../components/practice/practice.css';
import { render } from 'preact';
import { Languages } from '../../components/popup/Languages';
import { accountFor, pressed } from '../../components/practice/account';
import { Practice } from '../../components/practice/Practice';
import type { Account, PageLang, Plan, PracticeT, Press } from '../../components/practice/types';
import { nextOf } from '../../flow/phases';
import type { Progress } from '../../flow/progress';
import { mapFor } from '../../page/map-data';
import { closeTab } from '../../platform/confirm-page';
import { LANGS, LANGUAGES, type Lang } from '../../platform/lang';
import { createLanguage, offeredIn } from '../../platform/language';
import { createPageTexts, type PageTexts } from '../../platform/page-texts';
import { readPolicy } from '../../platform/policy';
import { createPractice, isPractised, type Practice as Line } from '../../platform/practice';
import { resourcesOf } from '../../platform/resources';
import { inItsLanguage } from '../../platform/shown-texts';

let plan: Plan = { route: 'voice', setup: 'pc', order: 'manual', phase: undefined };
let lang: Lang = 'en';
let pageLang: PageLang = 'en';
let texts: { readonly t: PracticeT; readonly guide: PageTexts } | undefined;
let account: Account = accountFor(plan);
let move: Progress | undefined;
/** From then on a move that is not there was forgotten. */
let hasBegun = false;
let line: Line | undefined;
let languages: readonly Lang[] = LANGS;
let showAccount = (): void => {};
let place: HTMLElement | null = null;

const speak = inItsLanguage(
  'practice',
  (one: Lang) => one,
  (one, t: PracticeT) => void begin(one, t),
);

void Promise.all([createLanguage().read(), readPolicy()]).then(([read, policy]) => {
  languages = offeredIn(policy);
  pageLang = read.startsWith('ja') ? 'ja' : 'en';
  void speak(read);
});

/** A new practice in this language. What went before is forgotten: it was nowhere kept. */
async function begin(chosen: Lang, t: PracticeT): Promise<void> {
  const guide = createPageTexts(await resourcesOf(chosen, 'guide'));
  lang = chosen;
  texts = { t, guide };
  account = accountFor(plan);
  move = undefined;
  hasBegun = false;
  const own = createPractice(plan, lang, mapFor, (now) => {
    // The guide of the one before may still be saying its last word.
    if (own !== line) return;
    move = now;
    hasBegun = true;
    show();
  });
  line = own;
  window.norikaePractice = {
    ...{ t, lang, pageLang, connect: own.connect, press },
    account: () => account,
    onAccount: (tell) => {
      showAccount = tell;
    },
  };
  show();
  openFrame();
}

function press(one: Press): void {
  account = pressed(account, one);
  showAccount();
  show();
}

function openFrame(): void {
  const frame = document.createElement('iframe');
  frame.src = '/exercise.html';
  frame.title = texts?.t('frame') ?? '';
  let loads = 0;
  // Who reloads the frame alone asks for an address that is only played: it is opened anew, where the practice stands.
  frame.addEventListener('load', () => {
    loads += 1;
    if (loads > 1) openFrame();
  });
  place?.replaceChildren(frame);
}

function again(to: Plan = plan): void {
  plan = to;
  void speak(lang);
}

function show(): void {
  if (texts === undefined) return;
  const { t, guide } = texts;
  document.title = t('title');
  const isOver = hasBegun && isPractised(move, plan.phase);
  render(
    <Practice
      {...{ t, plan, pageLang, account, isOver }}
      say={(word) => guide(`phone/${word}`)}
      awaitsPhone={move !== undefined && nextOf(move) === 'change'}
      language={
        <Languages
          name={t('language')}
          lang={lang}
          languages={languages.map((one) => ({ lang: one, name: LANGUAGES[one] }))}
          onLang={(one) => void speak(one)}
        />
      }
      frame={(element) => {
        place = element;
      }}
      onPress={press}
      onChanged={() => {
        press({ on: 'changed' });
        void line?.change();
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
