import type { LandmarkId } from '../../flow/types';

/** On a recorded page the right elements carry their name in this attribute, which the recogniser never reads. */
export const MARK = 'data-truth';

/** Which of the replica's names a landmark may point at. */
export const RIGHT: Readonly<Record<LandmarkId, RegExp>> = {
  'nav.security-info': /^nav\.security-info$/,
  'nav.menu': /^nav\.menu$/,
  'list.add': /^list\.add$/,
  'row.delete': /^row\.delete:/,
  'confirm.ok': /^confirm\.ok$/,
  'picker.list': /^picker\.open$/,
  'picker.phone': /^picker\.(tile|option):phone$/,
  'picker.authenticator': /^picker\.(tile|option):authenticatorApp$/,
  'picker.add': /^picker\.add$/,
  'picker.more': /^picker\.more$/,
  'phone.country': /^phone\.country$/,
  'phone.country-option': /^phone\.country\.option:JP$/,
  'phone.number': /^phone\.number$/,
  // The list that holds both, while it is closed.
  'phone.call': /^phone\.choice(:call)?$/,
  'phone.text': /^phone\.choice(:text)?$/,
  'phone.code': /^phone\.code$/,
  'phone.resend': /^phone\.resend$/,
  'captcha.field': /^captcha\.field$/,
  'app.pair-link': /^app\.pairLink$/,
  'wizard.next': /^wizard\.next$/,
  'wizard.back': /^wizard\.back$/,
  'default.change': /^list\.changeDefault$/,
  'default.list': /^default\.open$/,
  'default.phone': /^default\.option:phone$/,
  'default.authenticator': /^default\.option:authenticator/,
  'default.confirm': /^default\.confirm$/,
  'register.other': /^register\.other$/,
  'dialog.cancel': /\.(cancel|close)$/,
};

/** What the right element of a landmark is marked with on a page that somebody recorded. */
export function markFor(landmark: LandmarkId, kind: string): string {
  switch (landmark) {
    case 'row.delete':
      return `row.delete:${kind}`;
    case 'picker.list':
      return 'picker.open';
    case 'picker.phone':
      return 'picker.tile:phone';
    case 'picker.authenticator':
      return 'picker.tile:authenticatorApp';
    case 'phone.country-option':
      return 'phone.country.option:JP';
    case 'phone.call':
      return 'phone.choice:call';
    case 'phone.text':
      return 'phone.choice:text';
    case 'app.pair-link':
      return 'app.pairLink';
    case 'default.change':
      return 'list.changeDefault';
    case 'default.list':
      return 'default.open';
    case 'default.phone':
      return 'default.option:phone';
    case 'default.authenticator':
      return 'default.option:authenticator';
    default:
      return landmark;
  }
}

export const LANDMARK_IDS = Object.keys(RIGHT) as LandmarkId[];

/** The name of what a person would press at this element: its own, that around it, or the only one inside it. */
export function truthOf(element: Element): string | undefined {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const at = label?.hasAttribute(MARK) ? label : element;
  const around = at.closest(`[${MARK}]`)?.getAttribute(MARK);
  if (around) return around;
  const inside = new Set(
    [...at.querySelectorAll(`[${MARK}]`)].map((one) => one.getAttribute(MARK) ?? ''),
  );
  return inside.size === 1 ? [...inside][0] : undefined;
}

/**
 * Is this answer right? Nothing (missing, ambiguous) is never wrong. `asked`: a landmark; for a row's Delete with the kind
 * of the row after it.
 */
export function isRight(asked: string, answer: string): boolean {
  const [landmark = '', kind = ''] = asked.split(' ');
  if (!RIGHT[landmark as LandmarkId].test(answer)) return false;
  // Rows that the guide never points into without the person's word have names of their own.
  return kind !== 'authenticator' && kind !== 'phone'
    ? true
    : answer.startsWith(`row.delete:${kind}`);
}
