// A guide that does everything wrong that can be done: it passes nothing, each row for the row's own reason. It shows that
// the rows can tell.
import type { Peer, PeerStep } from '../../peers/peer';

const CSS = `
.naive-ring { position: absolute; z-index: 5; box-shadow: 0 0 0 4px #fff, 0 0 0 8px #8a0a3c; animation: naive 2s infinite; pointer-events: auto }
.naive-card { position: absolute; z-index: 5; width: 400px; padding: 20px; background: #fff; border: 1px solid }
.naive-card button { min-width: 20px; height: 12px; padding: 0; border: 0; background: #eee; color: #ddd; font-size: 9px }
.naive-target { outline: 0 }
@keyframes naive { 50% { opacity: .98 } }
`;
let steps: readonly PeerStep[] = [];
let ring: HTMLElement | undefined;
let card: HTMLElement | undefined;

const make = (name: string): HTMLElement => {
  const el = document.body.appendChild(document.createElement('div'));
  el.className = name;
  return el;
};

function show(index: number): void {
  const { selector = '', title = '', text = '' } = steps[index] ?? {};
  const target = document.querySelector(selector);
  if (!target) return;
  target.classList.add('naive-target');
  const { x, y, width, height } = target.getBoundingClientRect();
  ring ??= make('naive-ring');
  card ??= make('naive-card');
  ring.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  card.style.cssText = `left:${Math.max(0, x - 40)}px;top:${y + (innerWidth < 480 ? 0 : height + 20)}px`;
  card.innerHTML = `<h2>${title}</h2><p>${text}</p><button>Next</button>`;
  card.querySelector('button')?.addEventListener('click', () => show(index + 1));
}

const peer: Peer = {
  name: 'naive',
  begin(all) {
    steps = all;
    document.head.appendChild(document.createElement('style')).textContent = CSS;
    // A trap that lets nobody out.
    addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault(), true);
    show(0);
  },
  goTo: show,
  stop() {
    ring?.remove();
    card?.remove();
  },
  box: () => ring?.getBoundingClientRect(),
  card: () => card,
  next: () => card?.querySelector('button') ?? undefined,
};
window.peer = peer;
