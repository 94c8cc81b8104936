import type { RoleGroup } from '../landmark';

/** What a role group is in the DOM. */
export const ROLES: Readonly<Record<RoleGroup, string>> = {
  button:
    'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"], a[role="button"]',
  link: 'a[href], [role="link"], [role="treeitem"], [role="tab"], button.ms-Link',
  list: '[role="combobox"], select, [aria-haspopup="listbox"]',
  option: '[role="option"], option',
  tile: '[data-testid^="authmethod-picker-"], button, [role="button"], [role="radio"], [role="listitem"], [role="menuitem"], [tabindex], li, a',
  field:
    'input:not([type]), input[type="text"], input[type="tel"], input[type="number"], input[type="search"], textarea',
  choice: 'input[type="radio"], [role="radio"], [role="menuitemradio"], [role="switch"]',
};

/** Things that can be pressed. */
export const PRESSABLE = `${ROLES.button}, ${ROLES.link}`;

const WEB: ReadonlySet<string> = new Set(['http:', 'https:', 'javascript:', 'mailto:', 'tel:']);

/** Is it a link to an app of the device? Its address begins with a scheme that is not the web's. */
export function opensApp(element: Element): boolean {
  const href = element.getAttribute('href');
  if (href === null || !URL.canParse(href, element.baseURI)) return false;
  return !WEB.has(new URL(href, element.baseURI).protocol);
}

/** A field for typing that is no list: the input inside a combobox belongs to the list. */
export function isTextField(element: Element): boolean {
  return element.matches(ROLES.field) && element.closest(ROLES.list) === null;
}

/** Can it be pressed now? */
export function isEnabled(element: Element): boolean {
  return (
    !element.matches(':disabled, [aria-disabled="true"]') &&
    element.closest('[aria-disabled="true"], fieldset:disabled') === null
  );
}
