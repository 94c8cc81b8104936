import { copyOf, marked, type Perturbation } from './perturbation';

/** The boxes that stand side by side, each with one row of the list in it. */
function rowBoxes(): HTMLElement[] {
  const verbs = marked().filter((one) => one.dataset.truth?.startsWith('row.'));
  const [first, ...others] = verbs;
  let list = first?.parentElement;
  while (list && !others.every((one) => list?.contains(one))) list = list.parentElement;
  if (!list || others.length === 0) return [];
  const boxes = [...list.children].filter((box) => verbs.some((verb) => box.contains(verb)));
  return boxes as HTMLElement[];
}

/** The rows from last to first. */
export const rowOrder: Perturbation = () => {
  const boxes = rowBoxes();
  for (const box of boxes) box.parentElement?.insertBefore(box, boxes[0] ?? null);
};

/** A kind of method that nobody has heard of, with all that a row has. */
export const extraRows: Perturbation = ({ random }) => {
  const box = random.one(rowBoxes() as [HTMLElement, ...HTMLElement[]]);
  if (box === undefined) return;
  const extra = copyOf(box);
  // Its Delete is its own.
  for (const one of extra.querySelectorAll('[data-truth]'))
    one.setAttribute('data-truth', 'row.delete:wearable');
  const walker = document.createTreeWalker(extra, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  for (let node: Node | null = first; node !== null; node = walker.nextNode())
    if (!node.parentElement?.closest('button, a, [role="button"]'))
      node.nodeValue = node === first ? 'Wearable signer' : 'model 7';
  for (const icon of extra.querySelectorAll('i')) icon.textContent = '';
  if (random.chance(0.5)) box.before(extra);
  else box.after(extra);
};

/** Ways to keep something in the page that nobody sees or can reach. */
const HIDDEN: readonly [(element: HTMLElement) => void, ...((element: HTMLElement) => void)[]] = [
  (element) => element.style.setProperty('display', 'none', 'important'),
  (element) => element.style.setProperty('visibility', 'hidden', 'important'),
  (element) => {
    element.style.cssText += ';position:absolute!important;left:-10000px!important';
  },
  (element) => {
    element.style.cssText +=
      ';position:absolute!important;width:1px!important;height:1px!important;min-width:0!important;padding:0!important;overflow:hidden!important;clip:rect(0,0,0,0)!important';
  },
  (element) => {
    element.style.cssText += ';position:absolute!important;clip-path:inset(50%)!important';
  },
  (element) => {
    element.style.cssText += ';position:absolute!important;opacity:0!important';
    element.inert = true;
  },
];

/** What is to be pressed stands there once more, where nobody can see or press it. */
export const hiddenCopies: Perturbation = ({ random }) => {
  for (const element of marked()) {
    if (!random.chance(0.4) || element.matches('label, option, [role="option"] *')) continue;
    const copy = copyOf(element);
    const box = document.createElement('div');
    box.append(copy);
    random.one(HIDDEN)(random.chance(0.5) ? copy : box);
    if (random.chance(0.5)) element.before(box);
    else element.after(box);
  }
};

/** A note, a banner and a footer around the page. */
export const frames: Perturbation = ({ random }) => {
  const box = document.createElement('div');
  box.setAttribute('role', random.one(['region', 'status', 'contentinfo']));
  const button = document.createElement('button');
  button.textContent = random.one(['OK', 'Got it', 'Dismiss']);
  box.append('Your organisation has news for you. ', button);
  if (random.chance(0.5)) document.body.prepend(box);
  else document.body.append(box);
};
