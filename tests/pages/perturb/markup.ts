import { MARK } from '../truth';
import { marked, type Perturbation } from './perturbation';

/** Every class has another name, in the styles too: the page looks as before. */
export const classes: Perturbation = ({ random }) => {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const other = names.get(name) ?? `c${names.size}-${random.below(1e6)}`;
    names.set(name, other);
    return other;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const other = [...element.classList].map(renamed).join(' ');
    element.setAttribute('class', other);
  }
  for (const style of document.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(
      /\.([a-zA-Z_][\w-]*)(?=[^{}]*\{)/g,
      (_whole, name: string) => `.${renamed(name)}`,
    );
};

const REFERENCES = [
  ...['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'],
  'aria-activedescendant',
];

/** Every id has another name, and so has what refers to it. */
export const ids: Perturbation = ({ random }) => {
  const salt = random.below(1e6);
  for (const attribute of REFERENCES)
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const names = (element.getAttribute(attribute) ?? '').split(' ');
      element.setAttribute(attribute, names.map((name) => `i${salt}${name}`).join(' '));
    }
};

/** No hooks for tests any more. */
export const testids: Perturbation = () => {
  for (const element of document.querySelectorAll('[data-testid]'))
    element.removeAttribute('data-testid');
};

/** No icon names, no automation ids, no `name` any more. */
export const hooks: Perturbation = () => {
  for (const attribute of ['data-icon-name', 'data-automationid', 'data-automation-id'])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      element.removeAttribute(attribute);
  for (const element of document.querySelectorAll('button[name]')) element.removeAttribute('name');
};

const WRAPPABLE = 'main div, main h1, main button, [role="dialog"] *, dialog *, nav a, li div';
const FIXED = 'table *, select *, svg, svg *, li, option, [role="option"], [role="listbox"]';

/** Boxes around boxes. */
export const wrappers: Perturbation = ({ random }) => {
  for (const element of document.querySelectorAll(WRAPPABLE)) {
    if (element.matches(FIXED) || !random.chance(0.15)) continue;
    const box = document.createElement(random.chance(0.5) ? 'div' : 'section');
    if (random.chance(0.7)) box.style.display = 'contents';
    element.replaceWith(box);
    box.append(element);
  }
};

const ROLE: Readonly<Record<string, string>> = { BUTTON: 'button', A: 'link' };

/** Buttons, links and headings made of boxes with roles; a box with a role made a button. */
export const kinds: Perturbation = ({ random }) => {
  for (const element of document.querySelectorAll('button, a[href], h1, h2, div[role="button"]')) {
    if (!random.chance(0.5)) continue;
    const isButton = element.getAttribute('role') === 'button' && element.localName === 'div';
    const other = document.createElement(isButton ? 'button' : 'div');
    for (const { name, value } of element.attributes)
      if (name !== 'disabled') other.setAttribute(name, value);
    if (!isButton) {
      const level = element.localName.slice(1);
      const role = ROLE[element.tagName];
      other.setAttribute('role', element.getAttribute('role') ?? role ?? 'heading');
      if (role === undefined) other.setAttribute('aria-level', level);
      else other.tabIndex = 0;
      if (element.hasAttribute('disabled')) other.setAttribute('aria-disabled', 'true');
    }
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
};

/** Attributes of tools that watch, translate or test. */
export const noise: Perturbation = ({ random }) => {
  for (const element of document.querySelectorAll('body *'))
    if (random.chance(0.2)) element.setAttribute(`data-bi-${random.below(9)}`, 'x');
  for (const element of marked())
    if (random.chance(0.3)) element.setAttribute('title', `${element.getAttribute(MARK)?.length}`);
};
