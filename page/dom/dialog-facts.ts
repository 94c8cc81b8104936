import type { DialogFacts, Thing } from '../screens';
import type { Words } from '../words';
import { allIn } from './all-in';
import { nameOf, textOf } from './name';
import { problemsOf } from './problems';
import { isEnabled, isTextField, opensApp, ROLES } from './roles';
import { elementsWithText, saidIn, titlesOf } from './texts';
import { methodNames } from './tiles';
import { isVisible } from './visible';

/** A square of this many CSS pixels can be a QR code. */
const QR_LEAST = 100;

/** Pictures that the page makes itself, as it does codes and letters to be read; drawings are fetched, or SVG. */
const MADE_HERE = 'img[src^="data:"], img[src^="blob:"], canvas';

/** What a dialog holds, in the terms of `screens.ts`. */
export function dialogFacts(
  dialog: Element,
  words: Words,
  after: DialogFacts['after'],
): DialogFacts {
  return {
    says: saidIn(dialog, words),
    titles: titlesOf(dialog, words),
    testids: new Set(
      [...dialog.querySelectorAll('[data-testid]')].map(
        (one) => one.getAttribute('data-testid') ?? '',
      ),
    ),
    has: thingsIn(dialog, words),
    after,
  };
}

function thingsIn(dialog: Element, words: Words): Set<Thing> {
  const shown = (selector: string) => allIn(dialog, selector).filter(isVisible);
  const fields = shown(ROLES.field).filter(isTextField);
  const buttons = shown(ROLES.button);
  const things: Record<Thing, boolean> = {
    list: shown(ROLES.list).length > 0,
    'text-field': fields.length > 0,
    'phone-field': fields.some((field) => isForNumbers(field, words)),
    radio: shown(ROLES.choice).length > 0,
    'app-link': shown('a[href]').some(opensApp),
    link: shown('a[href], [role="link"], button.ms-Link').some((one) => textOf(one) !== ''),
    'strip-picture': shown(MADE_HERE).some(isStrip),
    'code-picture': shown(MADE_HERE).some(isSquare),
    'square-picture': shown('img, svg, canvas').some(isSquare),
    'lone-number': hasLoneNumber(dialog),
    'two-buttons': buttons.filter((button) => textOf(button) !== '').length === 2,
    'enabled-primary': buttons.some((button) => isPrimary(button) && isEnabled(button)),
    tiles: methodNames(dialog, words).length > 1,
    message: problemsOf(dialog, words).length > 0,
    'asks-to-delete': words.saysSomewhere('delete', textOf(dialog)),
  };
  return new Set((Object.keys(things) as Thing[]).filter((thing) => things[thing]));
}

/** Does a number of one or two digits stand alone, as the one to be typed into the app? */
export function hasLoneNumber(dialog: Element): boolean {
  return elementsWithText(dialog).some((one) => /^\d{1,2}$/.test(textOf(one)) && isVisible(one));
}

function isForNumbers(field: Element, words: Words): boolean {
  return (
    field.matches('[type="tel"]:not([autocomplete="one-time-code"]), [autocomplete^="tel"]') ||
    words.is('number', nameOf(field)) ||
    words.is('number', field.getAttribute('placeholder') ?? '')
  );
}

function isPrimary(button: Element): boolean {
  return button.matches(
    '.ms-Button--primary, [type="submit"], [data-testid="reskin-step-next-button"]',
  );
}

function isSquare(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= QR_LEAST && Math.abs(width - height) < width / 10;
}

function isStrip(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= QR_LEAST && width > height * 1.5;
}
