import type { MethodKind } from '../../flow/types';
import type { ScreenId, View } from '../../flow/view';
import { hasLoneNumber } from './dialog-facts';
import type { DialogScene } from './dialog-scene';
import { type Ask, shownOn } from './find';
import { canGoOn, defaultDialog, picker, textIn } from './lists';
import { nameOf, textOf } from './name';
import { isEnabled, ROLES } from './roles';
import { titlesOf } from './texts';

/** The view of a recognised dialog, with the few facts that its steps need. */
export function viewOfDialog(screen: ScreenId | undefined, scene: DialogScene): View {
  const { ask, witness } = scene;
  const primary = ask('wizard.next');
  const next = canGoOn(primary);
  // Without a message a view has no `problem` at all: it is compared as text.
  const problem = scene.problem.length > 0 ? { problem: scene.problem } : {};
  switch (screen) {
    case 'confirm-delete':
      return {
        screen,
        of: deletionOf(scene),
        pressed: witness.pressedRow(),
        next: canGoOn(ask('confirm.ok')),
        ...problem,
      };
    case 'picker':
      return picker(scene);
    case 'phone-number':
      if (isOtherMethod(scene)) return { screen: 'other-dialog' };
      return {
        screen,
        country: country(scene),
        number: numberIn(scene),
        choice: choice(scene),
        next,
        ...problem,
      };
    case 'phone-code':
      return { screen, code: written(scene, 'phone.code'), next, ...problem };
    case 'captcha':
      return { screen, text: written(scene, 'captcha.field'), next, ...problem };
    case 'phone-call':
      return { screen, next: canBePressed(primary), ...problem };
    case 'app-number':
      return {
        screen,
        next: canBePressed(primary),
        number: hasLoneNumber(scene.dialog),
        ...problem,
      };
    case 'other-dialog':
      return { screen };
    case 'app-install':
    case 'app-setup':
    case 'app-qr':
    case 'app-link':
      if (isOtherMethod(scene)) return { screen: 'other-dialog' };
      return { screen, next, ...problem };
    case 'phone-done':
    case 'app-approved':
      return { screen, next, ...problem };
    case 'register-done':
      return { screen, next };
    case 'default-dialog':
      return defaultDialog(scene);
    default:
      return { screen: witness.strayed() ? 'other-dialog' : 'unknown-dialog' };
  }
}

function canBePressed(found: ReturnType<Ask>): boolean {
  return found.is === 'found' && isEnabled(found.element);
}

const OTHER_METHODS = ['method.alternatePhone', 'method.officePhone'] as const;

/** The form is that of another method: by its title, or because its tile or link was pressed. */
function isOtherMethod({ dialog, words, witness }: DialogScene): boolean {
  const titles = titlesOf(dialog, words);
  return witness.strayed() || OTHER_METHODS.some((method) => titles.has(method));
}

/** What the dialog says is to be deleted. */
function deletionOf({ dialog, words }: DialogScene): MethodKind | undefined {
  const titles = titlesOf(dialog, words);
  if (titles.has('deleteOtherTitle')) return 'unknown';
  if (titles.has('deleteAuthenticatorTitle')) return 'authenticator';
  if (titles.has('deletePhoneTitle')) return 'phone';
  return undefined;
}

type NumberView = Extract<View, { readonly screen: 'phone-number' }>;

function country({ list, ask, witness, words }: DialogScene): NumberView['country'] {
  const codes = list?.querySelectorAll('[role="option"]') ?? [];
  if ([...codes].filter((one) => textOf(one).includes('(+')).length > 1) return 'open';
  const found = ask('phone.country');
  if (found.is !== 'found') return 'unreadable';
  const { element } = found;
  // What stands in an editable list may be typed text, which we do not read: the press on its option tells.
  if (element.matches('input') || element.querySelector('input') !== null)
    return witness.pickedOption()?.includes(words.dialCode) ? 'right' : 'other';
  return shownOn(element).includes(words.dialCode) ? 'right' : 'other';
}

/** A message that only asks to press Next again does not speak against the number. */
function numberIn({ ask, witness, problem }: DialogScene): NumberView['number'] {
  const found = ask('phone.number');
  if (found.is !== 'found') return 'empty';
  const isBad = problem.length > 0 && !problem.includes('again') && !problem.includes('throttled');
  return witness.filling(found.element, isBad);
}

/** A code that was refused is never right the second time. */
function written(
  { ask, witness, problem }: DialogScene,
  landmark: 'phone.code' | 'captcha.field',
): 'empty' | 'filled' {
  const found = ask(landmark);
  if (found.is !== 'found') return 'empty';
  return witness.filling(found.element, problem.length > 0) === 'empty' ? 'empty' : 'filled';
}

const CHOSEN = ':checked, [aria-checked="true"], [aria-pressed="true"], [aria-selected="true"]';

/** Call or text, as the control shows it now. */
function choice({ dialog, words, witness, ask }: DialogScene): NumberView['choice'] {
  for (const control of dialog.querySelectorAll(`:is(${CHOSEN}), ${ROLES.list}`)) {
    for (const name of [textIn(control), nameOf(control)]) {
      if (words.is('callMe', name)) return 'voice';
      if (words.is('textMe', name)) return 'sms';
    }
  }
  const [call, text] = [ask('phone.call'), ask('phone.text')];
  if (call.is === 'found' && call.element.matches(CHOSEN)) return 'voice';
  if (text.is === 'found' && text.element.matches(CHOSEN)) return 'sms';
  const isReadable = call.is === 'found' && text.is === 'found' && call.element !== text.element;
  return !isReadable && witness.hasChosen() ? 'said' : undefined;
}
