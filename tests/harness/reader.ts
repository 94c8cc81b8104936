import type { Page } from '@playwright/test';
import things from '../../locales/en.json' with { type: 'json' };
import { type StringKey, stringsOf } from '../replica/page/strings/index.ts';
import type { Lang } from '../replica/types.ts';
import type { Box } from './closed-root.ts';

/** Finds on the page what a title names in words, as somebody who knows the page's language; undefined: not there. */
export type Reader = (title: string) => Promise<Named | undefined>;

export interface Named {
  box: Box;
  /** It is to be filled in. */
  isField: boolean;
}

/** By what the page calls each of our things, in whatever language it speaks. */
const CALLED: Readonly<Record<string, readonly StringKey[]>> = {
  'nav.security-info': ['nav.security-info'],
  'list.add': ['list.add', 'list.addShort'],
  'row.delete': ['list.delete'],
  'confirm.ok': ['delete.OK', 'delete.Ok', 'delete.yes', 'delete.delete'],
  'picker.list': ['picker.placeholder', 'picker.options'],
  'picker.phone': ['row.phone'],
  'picker.authenticator': ['row.authenticator', 'picker.app'],
  'picker.add': ['picker.add'],
  'picker.more': ['picker.more'],
  'phone.country': ['phone.country'],
  'phone.number': ['phone.number', 'phone.placeholder'],
  'phone.call': ['phone.call', 'phone.callMe'],
  'phone.text': ['phone.text', 'phone.textMe', 'phone.receive'],
  'phone.code': ['phone.code'],
  'phone.resend': ['phone.resend'],
  'app.pair-link': ['app.pairLink'],
  'wizard.next': ['button.next', 'button.done'],
  'wizard.back': ['button.back'],
  'dialog.cancel': ['button.cancel', 'button.close'],
};

/** A reader of English titles before a page in this language. */
export function readerAt(page: Page, lang: Lang): Reader {
  const strings = stringsOf(lang);
  return async (title) => {
    const [label = '', row] = [...title.matchAll(/“([^”]*)”/g)].map(([, quoted]) => quoted);
    const [ours = ''] = label.split(' / ');
    const thing = Object.entries(things.guide.thing).find(([, name]) => name === ours)?.[0] ?? '';
    const words = (CALLED[thing] ?? []).map((key) => strings[key]);
    const rows = row === undefined ? undefined : [row, ...(row === 'Phone' ? ['+81'] : [])];
    return await page.evaluate(findNamed, { words, rows });
  };
}

/**
 * Runs in the page, must stand alone: the thing in sight that is called so, of several the one at the height of the
 * row. What lies below a dialog is not in sight.
 */
function findNamed({ words, rows }: { words: string[]; rows: string[] | undefined }) {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const boxOf = (one: Element) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height };
  };
  const inSight = (one: Element) => {
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && (one.contains(hit) || hit.contains(one));
  };
  const all = [...document.querySelectorAll('#root *, .ms-Layer *, dialog *')];
  const isField = (one: Element) => one.matches('input:not([type=radio]), [role="combobox"]');
  const namesOf = (one: Element) => {
    if (!isField(one)) return [plain(one.textContent)];
    const labelledBy = (one.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = [
      ...((one as HTMLInputElement).labels ?? []),
      ...labelledBy.map((id) => document.getElementById(id)),
    ].map((label) => plain(label?.textContent ?? ''));
    return [one.getAttribute('aria-label'), one.getAttribute('placeholder'), one.textContent]
      .map(plain)
      .concat(labels);
  };
  const called = all.filter((one) => namesOf(one).some((name) => words.includes(name)));
  const innermost = called.filter(
    (one) => !called.some((other) => other !== one && one.contains(other)),
  );
  const found = innermost.filter(inSight);
  const marks = all.filter((one) => {
    if (one.childElementCount > 0) return false;
    return rows?.some((row) => plain(one.textContent).startsWith(row)) ?? false;
  });
  const middle = (one: Element) => {
    const { y, height } = one.getBoundingClientRect();
    return y + height / 2;
  };
  const far = (one: Element) =>
    Math.min(...marks.map((mark) => Math.abs(middle(mark) - middle(one))));
  const [first] = rows === undefined ? found : found.sort((a, b) => far(a) - far(b));
  if (first === undefined) return undefined;
  first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return { box: boxOf(first), isField: first.matches('input') };
}
