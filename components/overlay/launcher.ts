import type { Button } from './model';

/**
 * The small button that is there while no move is under way, or none. By hand: it is all that most visits of the page get
 * of us, and Preact's first drawing alone is a millisecond (2026-11-29). Its words have no
 * readings above them, which Preact would draw: in plain Japanese they are written without Chinese characters.
 */
export function drawLauncher(stage: HTMLElement, of: Button | undefined): void {
  const there = stage.querySelector('[data-part="launcher"]');
  if (there?.textContent === of?.label) return;
  there?.remove();
  if (!of) return;
  const doc = stage.ownerDocument;
  const button = stage.appendChild(doc.createElement('button'));
  button.dir = doc.dir;
  button.dataset.part = 'launcher';
  button.dataset.id = of.id;
  button.textContent = of.label;
}
