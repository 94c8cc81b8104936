import { apiType, type Method } from '../replica/types.ts';
import { type Control, type Page, problemOf, type Thing } from './page.ts';
import { isComplete, type Shown } from './shown.ts';
import { factors } from './world.ts';

type At<K extends Shown['at']> = Extract<Shown, { at: K }>;

/** All that is there on this page now. */
export function controlsOf(page: Page): readonly Control[] {
  const { shown } = page;
  const leave = control('dialog.cancel', () => page.close());
  switch (shown.at) {
    case 'loading':
    case 'unknown':
    case 'page-error':
      return [];
    case 'elsewhere':
      return shown.folded
        ? [control('nav.menu', () => show(page, { at: 'elsewhere', folded: false }))]
        : [control('nav.security-info', () => page.list())];
    case 'list':
      return onList(page);
    case 'register':
      return [otherMethod(page)];
    case 'other-dialog':
    case 'unknown-dialog':
      return [leave];
    case 'confirm-delete':
      return [control('confirm.ok', () => confirm(page, shown)), leave];
    case 'picker':
      return [...onPicker(page, shown), leave];
    default: {
      const own = shown.at.startsWith('app-') ? onApp(page, shown) : onPhone(page, shown);
      const isProved = /number|approved|done/.test(shown.at);
      if (!page.isForced) return [...own, leave];
      return isProved ? own : [...own, otherMethod(page)];
    }
  }
}

function control(thing: Thing, press: () => void, off = false, row?: Method): Control {
  return { thing, press, off, row };
}

function show(page: Page, shown: Shown): void {
  page.shown = shown;
}

function otherMethod(page: Page): Control {
  return control('register.other', () => openPicker(page));
}

function openPicker(page: Page): void {
  show(page, { at: 'picker', open: false, chosen: undefined, all: false });
}

function onList(page: Page): Control[] {
  const { world } = page;
  const aside = (): void => show(page, { at: 'elsewhere', folded: world.config.narrow });
  const add = (): void => {
    page.pressed = undefined;
    if (world.bumps.take('signInOnAdd')) page.loseSession(factors(world.methods()) > 0);
    else openPicker(page);
  };
  return [
    control('list.add', add),
    control('list.default', () => show(page, { at: 'other-dialog' })),
    control('nav.other', aside),
    ...page.rows
      .filter(({ type }) => type !== 'password')
      .map((row) => {
        const ask = (): void => {
          page.pressed = row;
          show(page, { at: 'confirm-delete', method: row });
        };
        return control('row.delete', ask, false, row);
      }),
  ];
}

function confirm(page: Page, { method }: At<'confirm-delete'>): void {
  const { world } = page;
  if (world.bumps.take('signInOnDelete')) {
    page.loseSession(factors(world.methods()) > 0);
    return;
  }
  world.model.remove(method.id);
  page.list();
}

function onPicker(page: Page, shown: At<'picker'>): Control[] {
  const { config } = page.world;
  const view = page.view('');
  const offered = view.screen === 'picker' ? view.offered : [];
  const has = (kind: 'phone' | 'authenticator') => offered.includes(kind);
  const into = (kind: 'phone' | 'authenticator' | 'email') => () =>
    config.picker === 'tiles'
      ? open(page, kind)
      : show(page, { ...shown, open: false, chosen: kind });
  const tiles = [
    ...(has('phone') ? [control('picker.phone', into('phone'))] : []),
    ...(has('authenticator') ? [control('picker.authenticator', into('authenticator'))] : []),
    control('picker.other', into('email')),
  ];
  if (config.picker === 'tiles') {
    const more = view.screen === 'picker' && view.more;
    const all = control('picker.more', () => show(page, { ...shown, all: true }));
    return more ? [...tiles, all] : tiles;
  }
  if (shown.open) return tiles;
  const chosen = shown.chosen as 'phone' | 'authenticator' | 'email' | undefined;
  return [
    control('picker.list', () => show(page, { ...shown, open: true })),
    control('picker.add', () => chosen && open(page, chosen), chosen === undefined),
  ];
}

function open(page: Page, kind: 'phone' | 'authenticator' | 'email'): void {
  const { country, choice } = page.world.config;
  page.form = { country, number: 'empty', choice };
  if (kind === 'email') show(page, { at: 'other-dialog' });
  else show(page, { at: kind === 'phone' ? 'phone-number' : 'app-install' });
}

/** What follows the proof: on the page of a sign-in, the page that was wanted. */
function finish(page: Page): void {
  if (page.isForced) page.load();
  else page.list();
}

function onPhone(page: Page, shown: Shown): Control[] {
  const { form } = page;
  const { phone } = page.world.model;
  const back = control('wizard.back', () => {
    page.form = { ...page.form, number: 'kept' };
    show(page, { at: 'phone-number' });
  });
  const next = (press: () => void, off = false) => control('wizard.next', press, off);
  switch (shown.at) {
    case 'phone-number': {
      const closed =
        form.country === 'open' ? ({ country: page.world.config.country } as const) : {};
      // A press beside an open list closes it.
      const set = (part: Partial<typeof form>) => () => {
        page.form = { ...form, ...closed, ...part };
      };
      const typed = (): void => {
        set({ number: 'filled' })();
        // The field's own message goes with the next letter; one of the service stays until Next.
        if (shown.problem?.includes('other')) show(page, { at: 'phone-number' });
      };
      const option = control('phone.country-option', set({ country: 'right' }));
      return [
        ...(form.country === 'open' ? [option] : []),
        control('phone.country', set({ country: 'open' })),
        control('phone.number', typed),
        control('phone.call', set({ choice: 'voice' })),
        control('phone.text', set({ choice: 'sms' })),
        next(() => startPhone(page), !isComplete(form)),
      ];
    }
    case 'phone-call':
      if (shown.problem === undefined || !page.world.config.callAgain) return [back];
      return [next(() => startPhone(page)), back];
    case 'phone-code': {
      const type = (): void => {
        const { problem, ...rest } = shown;
        const code = phone.latestSms() ?? '000000';
        show(page, { ...rest, code, fresh: true, ...(problem ? { problem } : {}) });
      };
      return [
        control('phone.code', type),
        control('phone.resend', () => startPhone(page)),
        next(() => sendCode(page, shown), shown.code === undefined),
        back,
      ];
    }
    case 'captcha':
      return [
        control('captcha.field', () => show(page, { ...shown, text: phone.captcha() ?? 'A' })),
        next(() => sendLetters(page, shown), shown.text === undefined),
      ];
    default:
      return [next(() => finish(page))];
  }
}

function startPhone(page: Page): void {
  const { model } = page.world;
  const isCall = page.form.choice === 'voice';
  const answer = model.startNew({
    type: isCall ? apiType.call : apiType.sms,
    kind: 'phone',
    phoneNumber: '090-1234-5678',
    countryCode: '81',
  });
  const { context = '', state } = answer;
  if (state === CAPTCHA) riddle(page);
  else if (state === PENDING && isCall) show(page, { at: 'phone-call', context });
  else if (state === PENDING)
    show(page, { at: 'phone-code', context, code: undefined, fresh: true });
  else refused(page, answer);
}

function refused(page: Page, answer: { state: number; error: number }): void {
  const problem = problemOf(answer);
  if (!problem.some((one) => one === 'again' || one === 'throttled'))
    page.form = { ...page.form, number: 'empty' };
  // Once the letters are read it is the number's form that says what is wrong.
  const shown = page.shown.at === 'captcha' ? { at: 'phone-number' } : page.shown;
  page.shown = { ...shown, problem } as Shown;
}

function riddle(page: Page): void {
  show(page, { at: 'captcha', text: undefined, id: page.world.model.askCaptcha().id });
}

function sendLetters(page: Page, { id, text = '' }: At<'captcha'>): void {
  if (page.world.model.solveCaptcha(id, text)) startPhone(page);
  else riddle(page);
}

function sendCode(page: Page, shown: At<'phone-code'>): void {
  const answer = page.world.model.verify(shown.context, shown.code ?? '');
  if (answer.state === CAPTCHA) riddle(page);
  else if (answer.state === VERIFIED) {
    page.read();
    show(page, { at: 'phone-done' });
  } else show(page, { ...shown, fresh: false, problem: problemOf(answer) });
}

function onApp(page: Page, shown: Shown): Control[] {
  const { model } = page.world;
  const next = (press: () => void, off = false) => control('wizard.next', press, off);
  const backTo = (to: Shown) => control('wizard.back', () => show(page, to));
  const begin = (at: 'app-qr' | 'app-link') => () =>
    show(page, { at, session: model.initialize() });
  switch (shown.at) {
    case 'app-install': {
      const on = page.byLink ? begin('app-link') : () => show(page, { at: 'app-setup' });
      const aside = control('app.other', () => show(page, { at: 'other-dialog' }));
      const back = control('wizard.back', () => page.close());
      return [next(on), aside, ...(page.isForced ? [] : [back])];
    }
    case 'app-setup':
      return [next(begin('app-qr')), backTo({ at: 'app-install' })];
    case 'app-qr':
      return [next(() => test(page, shown)), backTo({ at: 'app-setup' })];
    case 'app-link':
      return [
        control('app.pair-link', () => model.pressLink()),
        control('app.show-qr', () => show(page, { at: 'app-qr', session: shown.session })),
        next(() => test(page, shown)),
        backTo({ at: 'app-install' }),
      ];
    case 'app-number':
      return [
        next(() => test(page, shown), shown.problem === undefined),
        backTo({ at: shown.from, session: shown.session }),
      ];
    default:
      return [next(() => finish(page)), backTo({ at: 'app-install' })];
  }
}

function test(page: Page, shown: At<'app-qr' | 'app-link' | 'app-number'>): void {
  const { model } = page.world;
  const { session, problem } = shown;
  if (shown.at !== 'app-number' && problem?.includes('expired') && problem.includes('again')) {
    show(page, { at: shown.at, session: model.initialize() });
    return;
  }
  const answer = model.startNew({ type: apiType.app, session });
  const from = shown.at === 'app-number' ? shown.from : shown.at;
  if (answer.state === PENDING)
    show(page, { at: 'app-number', session, from, context: answer.context ?? '' });
  else page.shown = { ...shown, problem: problemOf(answer) };
}

const PENDING = 1;
const VERIFIED = 2;
const CAPTCHA = 10;
