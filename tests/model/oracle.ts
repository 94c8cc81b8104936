import type { Guidance } from '../../flow/guidance';
import type { Progress } from '../../flow/progress';
import type { Method } from '../replica/types.ts';
import type { Browser, Tab } from './browser.ts';
import type { Control } from './page.ts';
import { factors, type World } from './world.ts';

/** What the person has declared in this move. Read from their words, not by `flow/`. */
export interface Plan {
  readonly registerFirst: boolean;
  readonly changed: boolean;
  readonly keepsNumber: boolean;
  readonly warned: boolean;
  /** Nobody has said yet which of the apps is the old phone's. */
  readonly unasked: boolean;
  /** What there is to be asked before the first press was answered. */
  readonly isReady: boolean;
}

export function planOf({ said }: Progress): Plan {
  const any = (...words: readonly string[]) => said.some((word) => words.includes(word));
  return {
    registerFirst: any('register-first', 'registered-first', 'authenticator-there'),
    changed: any('device-changed', 'new-phone', 'authenticator-there', 'finished-before'),
    keepsNumber: any('number-stays'),
    warned: any('warned:1', 'warned:3'),
    unasked: !said.some((word) => word.startsWith('row:')),
    isReady: said.some((word) =>
      /^(?:ready$|old-phone$|warned:|fresh:|did:|not-shown:|tried:)/.test(word),
    ),
  };
}

type Deed = 'delete-app' | 'add-phone' | 'delete-phone' | 'add-app' | 'nothing';

/** What is to be done next with these methods, by the plan. */
function deedOf(plan: Plan, methods: readonly Method[], world: World): Deed {
  const apps = world.apps(methods);
  const old = world.rows(methods).some((row) => world.owner(row) === 'old');
  const fresh = apps.some((app) => world.owner(app) === 'new');
  const phone = methods.some(({ type }) => type === 'phone');
  if (plan.changed) {
    const deeds = [
      phone && !plan.keepsNumber ? 'delete-phone' : undefined,
      fresh ? undefined : 'add-app',
    ] as const;
    const inOrder = plan.registerFirst ? [...deeds].reverse() : deeds;
    return inOrder.find((deed) => deed !== undefined) ?? 'nothing';
  }
  const deeds = [old ? 'delete-app' : undefined, phone ? undefined : 'add-phone'] as const;
  const inOrder = plan.registerFirst ? [...deeds].reverse() : deeds;
  return inOrder.find((deed) => deed !== undefined) ?? 'nothing';
}

/** The methods as this browser can know them, for what is shown in this tab. */
function known(browser: Browser, { page }: Tab): readonly Method[] {
  const { newest } = browser;
  return newest !== undefined && newest.state > page.state ? newest.rows : page.rows;
}

/** Why what is pointed at in this tab is not to be pressed; undefined where it is right. */
export function wrongIn(browser: Browser, tab: Tab): string | undefined {
  const { said, move, page } = tab;
  if (said?.target === undefined || move === undefined) return undefined;
  const found = tab.locate(said.target);
  if (found === undefined || found.off) return 'it is not there, or off';
  const methods = known(browser, tab);
  const plan = planOf(move);
  // Who has finished already is asked beside the step.
  const asked = said.choices.some(({ answer }) => answer === 'finished-before');
  const why = wrong(said, found, { plan, methods, world: page.world, tab, asked });
  if (why === undefined) return undefined;
  const names = methods.map((one) => `${one.type} (${page.world.owners.get(one.id) ?? '-'})`);
  return `${why}: ${said.step} ${found.thing} on ${page.shown.at} of [${names}], ${JSON.stringify(plan)}`;
}

/** Why it is not yet over, though the guide says so in this tab: the half before the change, or all. */
export function notOver(browser: Browser, tab: Tab): string | undefined {
  const { said, move, page } = tab;
  if (move === undefined || (said?.step !== 'x.device-change' && said?.step !== 'x.done')) return;
  const methods = known(browser, tab);
  const deed = deedOf(planOf(move), methods, page.world);
  if (deed === 'nothing') return undefined;
  const names = methods.map((one) => `${one.type} (${page.world.owners.get(one.id) ?? '-'})`);
  return `${said.step}, but next is ${deed} of [${names}]`;
}

interface Case {
  readonly plan: Plan;
  readonly methods: readonly Method[];
  readonly world: World;
  readonly tab: Tab;
  readonly asked: boolean;
}

function wrong(said: Guidance, { thing, row }: Control, one: Case): string | undefined {
  const { plan, methods, world, tab } = one;
  const { shown, isForced } = tab.page;
  const deed = deedOf(plan, methods, world);
  const adds = deed === 'add-phone' || deed === 'add-app';
  const unless = (is: boolean, why: string) => (is ? undefined : why);
  switch (thing) {
    case 'nav.menu':
    case 'nav.security-info':
      return undefined;
    case 'list.add':
      return unless(adds, `next is ${deed}`);
    case 'row.delete':
      return wrongDeletion(row, one);
    case 'confirm.ok':
      return shown.at === 'confirm-delete' ? wrongDeletion(shown.method, one) : 'no such dialog';
    case 'picker.list':
    case 'picker.more':
      return unless(adds, `next is ${deed}`);
    case 'picker.phone':
      return unless(deed === 'add-phone', `next is ${deed}`);
    case 'picker.authenticator':
      return unless(deed === 'add-app', `next is ${deed}`);
    case 'picker.add': {
      const chosen = shown.at === 'picker' ? shown.chosen : undefined;
      return unless(chosen === (deed === 'add-phone' ? 'phone' : 'authenticator'), 'wrong choice');
    }
    case 'phone.call':
    case 'phone.text':
      return unless(
        (thing === 'phone.call') === (tab.move?.route === 'voice') && deed === 'add-phone',
        'the other route',
      );
    case 'register.other':
      return unless(deed === 'add-phone', `next is ${deed}`);
    case 'dialog.cancel':
      // A move that has seen no list yet goes by way of the list; so does one that has to ask whose the app is.
      if (tab.move?.began === undefined || isAsking(one)) return undefined;
      // The page said in another tab, or before Back, that it is registered: the list will show it.
      if (tab.move.said.includes(deed === 'add-phone' ? 'registered:2' : 'registered:4'))
        return undefined;
      return unless(!serves(deed, one), 'this dialog is the right one');
    default: {
      if (FOLLOWED.has(shown.at) || isForced) return undefined;
      return unless(serves(deed, one), `next is ${deed} (${said.say})`);
    }
  }
}

/** The list has a question first: whose the apps are, or which of several goes. */
function isAsking({ plan, methods, world, tab }: Case): boolean {
  const apps = world.apps(methods);
  if (!plan.isReady) return true;
  // A number came that no page has called registered in this browser: somebody else may have gone on.
  const hasNumber = methods.some(({ type }) => type === 'phone');
  const came = tab.move?.began?.phones === 0 && hasNumber;
  if (came && !tab.move?.said.includes('number-came')) return true;
  if (apps.some((app) => world.owner(app) !== 'old') && !plan.warned) return true;
  return !plan.changed && plan.unasked && apps.length > 1;
}

/** Screens that are followed to their end in any phase: leaving them would lose what is done already. */
const FOLLOWED: ReadonlySet<string> = new Set([
  ...['phone-call', 'phone-done', 'app-number', 'app-approved'],
]);

/** Does the open dialog lead to what is next? */
function serves(deed: Deed, { tab, ...one }: Case): boolean {
  const { shown } = tab.page;
  const hasProblem = 'problem' in shown && shown.problem !== undefined;
  if (FOLLOWED.has(shown.at) && !hasProblem) return true;
  if (shown.at === 'picker') return deed === 'add-phone' || deed === 'add-app';
  if (shown.at === 'confirm-delete')
    return wrongDeletion(shown.method, { ...one, tab }) === undefined;
  // The service may ask it in any registration; of which this one is, it does not say.
  if (shown.at === 'captcha') return deed === 'add-phone' || deed === 'add-app';
  if (shown.at.startsWith('phone-')) return deed === 'add-phone';
  return shown.at.startsWith('app-') && deed === 'add-app';
}

function wrongDeletion(
  row: Method | undefined,
  { plan, methods, world, tab, asked }: Case,
): string | undefined {
  if (row === undefined) return 'no row';
  // A number that comes after another has the same id with Microsoft (entra-docs, phoneAuthenticationMethod).
  const isSame = ({ id, type }: Method) => id === row.id || (type === 'phone' && row.type === type);
  if (!methods.some(isSame)) return 'the row has gone already';
  const deed = deedOf(plan, methods, world);
  if (factors(methods) <= 1 && !plan.warned) return 'the last second factor, and nobody warned';
  if (row.type === 'phone') {
    if (deed !== 'delete-phone') return `the phone, but next is ${deed}`;
    return undefined;
  }
  const owner = world.owner(row);
  const isApp = row.type === 'authenticator' || (row.type === 'totp' && owner === 'old');
  if (!isApp) return 'a method that the move leaves alone';
  if (owner === 'new' && !plan.changed && world.isDouble(row, tab.page.byLink)) return undefined;
  if (owner !== 'old' && !asked) return `the Authenticator of the ${owner} phone`;
  return deed === 'delete-app' || asked ? undefined : `an Authenticator, but next is ${deed}`;
}
