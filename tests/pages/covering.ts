import { isCovered } from '../../page/dom/covered';

const covering = (selector: string): boolean => {
  const [element, ours] = [document.querySelector(selector), document.createElement('i')];
  if (element === null) throw new Error(`no ${selector}`);
  return isCovered(element, ours);
};

declare global {
  interface Window {
    covering: typeof covering;
  }
}

window.covering = covering;
