// What the tests measure in the page, frame by frame. Goes in with the engine's script.

declare global {
  interface Window {
    /** How far the ring's sides are from the target's, in px, once per painted frame; NaN: no ring. */
    errors(selector: string, frames: number, act: string): Promise<number[]>;
    /** How many frames the page's scripts asked for since the last call. */
    asked(): number;
    settled(): Promise<void>;
    /** Events of ours that the page got to see, as "type target". */
    leaks: string[];
    failures: string[];
    /** Every attribute and the order of all nodes of the page, without our host. */
    fingerprint(): string;
  }
}

// Uncaught errors, the silent ones of a resize observer's loop too.
window.failures = [];
window.addEventListener('error', (event) => window.failures.push(event.message));

let asked = 0;
const request = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => {
  asked++;
  return request(callback);
};
window.asked = () => {
  const now = asked;
  asked = 0;
  return now;
};

const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    request(() => {
      // A task after the frame: what is read now is what was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

window.settled = async () => {
  for (let quiet = 0; quiet < 3; ) {
    asked = 0;
    await nextFrame();
    quiet = asked ? 0 : quiet + 1;
  }
};

window.errors = async (selector, frames, act) => {
  const found: number[] = [];
  new Function(act)();
  for (let i = 0; i < frames; i++) {
    await nextFrame();
    const ring = window.part('spotlight')?.getBoundingClientRect();
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (!ring || !box) {
      found.push(Number.NaN);
      continue;
    }
    const sides = [
      box.x - ring.x,
      box.y - ring.y,
      ring.right - box.right,
      ring.bottom - box.bottom,
    ];
    found.push(Math.max(...sides.map((side) => Math.abs(side - 6))));
  }
  return found;
};

window.fingerprint = () => {
  const copy = document.documentElement.cloneNode(true) as Element;
  // Fluent 9's focus keeper moves its own dummies about by timers.
  const apart = copy.querySelectorAll('norikae-overlay, [data-tabster-dummy]');
  for (const el of apart) el.remove();
  return copy.outerHTML;
};

export {};
