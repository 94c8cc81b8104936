import { TourProvider, useTour } from '@reactour/tour';
import { createRoot, type Root } from 'react-dom/client';
import { find, type PeerStep, rectOf, TOP } from '../peer';

let move: ((index: number) => void) | undefined;
let root: Root | undefined;

function Reins() {
  const { setCurrentStep } = useTour();
  move = setCurrentStep;
  return null;
}

function Guide({ steps }: { steps: readonly PeerStep[] }) {
  return (
    <TourProvider
      defaultOpen
      // The person presses the page's own buttons; a press beside them must not end the tour.
      onClickMask={() => undefined}
      styles={{
        maskWrapper: (base) => ({ ...base, zIndex: TOP }),
        popover: (base) => ({ ...base, zIndex: TOP + 1 }),
      }}
      steps={steps.map(({ selector, title, text }) => ({
        selector,
        content: (
          <>
            <h2>{title}</h2>
            <p>{text}</p>
          </>
        ),
        // What appears, goes or changes its size draws the mask anew.
        highlightedSelectors: [selector],
        mutationObservables: [selector],
        resizeObservables: [selector],
      }))}
    >
      <Reins />
    </TourProvider>
  );
}

window.peer = {
  name: '@reactour/tour',
  // It has no option for animation.
  begin(steps) {
    const host = document.body.appendChild(document.createElement('div'));
    root = createRoot(host);
    root.render(<Guide steps={steps} />);
  },
  goTo: (index) => move?.(index),
  stop: () => root?.unmount(),
  box() {
    const hole = find('.reactour__mask mask rect:nth-of-type(2)');
    const svg = rectOf(hole?.closest('svg'));
    if (hole === undefined || svg === undefined) return undefined;
    // Inside of a mask there are no boxes, only the lengths as they are drawn.
    const { x, y, width, height } = getComputedStyle(hole);
    const [left, top, wide, high] = [x, y, width, height].map(Number.parseFloat) as [
      number,
      number,
      number,
      number,
    ];
    return wide > 0 && high > 0 ? new DOMRect(left + svg.x, top + svg.y, wide, high) : undefined;
  },
  card: () => find('.reactour__popover'),
  next: () => find('.reactour__popover button[aria-label="Go to next step"]'),
};
