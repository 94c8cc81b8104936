import { MARK } from '../truth';
import { classes, hooks, testids } from './markup';
import { copyOf, dialogs, marked, type Perturbation, textNodes } from './perturbation';

/** What is to be pressed is called something else. */
export const otherWords: Perturbation = ({ random }) => {
  for (const element of marked()) {
    if (!random.chance(0.7)) continue;
    for (const node of textNodes(element)) node.nodeValue = `Zyx ${random.below(99)}`;
    if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', 'Zyx');
  }
};

/** No word of the page is known. */
export const noWords: Perturbation = ({ random }) => {
  for (const node of textNodes())
    if (!/\d/.test(node.nodeValue ?? '')) node.nodeValue = `zyx${random.below(1e4)}`;
  for (const attribute of ['aria-label', 'placeholder', 'title'])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      element.setAttribute(attribute, `zyx${random.below(1e4)}`);
};

/** Nothing but words is left: no hook, no class. */
export const onlyWords: Perturbation = (means) => {
  testids(means);
  hooks(means);
  classes(means);
};

/** What is to be pressed stands there twice, both to be seen. */
export const twins: Perturbation = ({ random }) => {
  for (const element of marked()) {
    // Two labels of one field are no twins: either chooses it.
    if (element.localName === 'label' || !random.chance(0.6)) continue;
    if (random.chance(0.5)) element.before(copyOf(element));
    else element.after(copyOf(element));
  }
};

/**
 * The hooks of two elements are exchanged: they speak against the words. Where there are no words, nobody could tell, and
 * nothing is changed.
 */
export const swappedHooks: Perturbation = ({ areWordsKnown }) => {
  if (!areWordsKnown) return;
  const hooked = [...document.querySelectorAll('[data-testid]')];
  const values = hooked.map((one) => one.getAttribute('data-testid') ?? '');
  hooked.forEach((one, at) => {
    one.setAttribute('data-testid', values[(at + 1) % values.length] ?? '');
  });
  const primary = [...document.querySelectorAll('.ms-Button--primary')];
  const plain = [...document.querySelectorAll('.ms-Button--default')];
  for (const one of primary) one.classList.replace('ms-Button--primary', 'ms-Button--default');
  for (const one of plain) one.classList.replace('ms-Button--default', 'ms-Button--primary');
};

/** The dialog does not say that it is one. */
export const noDialogRole: Perturbation = (means) => {
  for (const dialog of dialogs())
    for (const attribute of ['role', 'aria-modal', 'aria-labelledby', 'aria-label'])
      if (dialog.localName !== 'dialog') dialog.removeAttribute(attribute);
  for (const one of document.querySelectorAll('[aria-modal]')) one.removeAttribute('aria-modal');
  classes(means);
};

/** Something of the company lies over the page, with buttons that sound like the page's. */
export const dialogOver: Perturbation = ({ random, leaks }) => {
  const over = document.createElement('div');
  over.setAttribute('role', random.one(['dialog', 'alertdialog']));
  over.setAttribute('aria-modal', 'true');
  over.style.cssText =
    'position:fixed;inset:20% 30%;z-index:2147483647;background:#fff;padding:24px;display:block';
  const title = document.createElement('h2');
  title.textContent = "What's new in your organisation";
  const english = (text: string) => leaks.find(([, one]) => one === text)?.[0] ?? text;
  const buttons = [english('Next'), english('Cancel')].map((text) => {
    const button = document.createElement('button');
    button.textContent = text;
    // To leave it is right wherever to leave is.
    button.setAttribute(MARK, text === english('Cancel') ? 'over.cancel' : 'over.next');
    return button;
  });
  over.append(title, ...buttons);
  (document.querySelector('dialog[open]') ?? document.body).append(over);
};

/** The words of two rows are exchanged with those of nothing we know, and so are their small prints. */
export const namelessRows: Perturbation = ({ random }) => {
  for (const element of marked().filter((one) => one.dataset.truth?.startsWith('row.'))) {
    const row = element.parentElement?.parentElement;
    for (const node of row ? textNodes(row) : [])
      if (!node.parentElement?.closest('button, a') && random.chance(0.8))
        node.nodeValue = `Zyx ${random.below(9)}`;
  }
};
