import { h, render } from 'preact';
import type { Button } from './model';

/**
 * The small button that is there while no move is under way, or none. By hand: it is all that most visits of the page get
 * of us, and Preact's first drawing alone is a millisecond (2026-11-29).
 */
export function drawLauncher(stage: HTMLElement, of: Button | undefined): void {
  const there = stage.querySelector<HTMLElement>('.corner');
  if (!of) {
    there?.remove();
    return;
  }
  const doc = stage.ownerDocument;
  const corner = there ?? stage.appendChild(doc.createElement('div'));
  const button = corner.querySelector('button') ?? corner.appendChild(doc.createElement('button'));
  corner.className = 'corner';
  corner.dir = doc.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  button.type = 'button';
  button.dataset.part = 'launcher';
  button.dataset.id = of.id;
  // Only Preact draws readings above characters (`components/text/readings.ts`).
  if (of.label.includes('｜')) render(h('span', null, of.label), button);
  else button.textContent = of.label;
}
