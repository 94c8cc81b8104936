import { NextStepProvider, NextStepReact, useNextStep } from 'nextstepjs';
import { useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { find, PATIENCE, type PeerStep, TOP } from '../peer';

const RETRY = 50;
let move: ((index: number) => void) | undefined;
let root: Root | undefined;

/** Its documentation's custom adapter, for a page without a router that it knows. */
const useOwnAdapter = () => ({
  push: (path: string) => history.pushState(null, '', path),
  getCurrentPath: () => location.pathname,
});

function Reins() {
  const { startNextStep, setCurrentStep } = useNextStep();
  move = setCurrentStep;
  useEffect(() => startNextStep('move'), [startNextStep]);
  return null;
}

function Guide({ steps, still }: { steps: readonly PeerStep[]; still: boolean }) {
  const tour = {
    tour: 'move',
    steps: steps.map(({ selector, title, text }) => ({
      selector,
      title,
      content: text,
      side: 'bottom' as const,
      showControls: true,
      selectorRetryAttempts: PATIENCE / RETRY,
      selectorRetryDelay: RETRY,
    })),
  };
  return (
    <NextStepProvider>
      <NextStepReact
        steps={[tour]}
        navigationAdapter={useOwnAdapter}
        overlayZIndex={TOP}
        disableConsoleLogs
        {...(still && { cardTransition: { duration: 0 } })}
      >
        <Reins />
      </NextStepReact>
    </NextStepProvider>
  );
}

window.peer = {
  name: 'nextstepjs',
  begin(steps, { still = false } = {}) {
    const host = document.body.appendChild(document.createElement('div'));
    root = createRoot(host);
    root.render(<Guide steps={steps} still={still} />);
  },
  goTo: (index) => move?.(index),
  stop: () => root?.unmount(),
  box() {
    const hole = find('#smooth-spotlight-mask rect:nth-of-type(2)') as SVGRectElement | undefined;
    const svg = hole?.closest('svg')?.getBoundingClientRect();
    if (hole === undefined || svg === undefined) return undefined;
    const { x, y, width, height } = hole.getBBox();
    const { e, f } = new DOMMatrix(getComputedStyle(hole).transform);
    return width > 0 && height > 0
      ? new DOMRect(x + e + svg.x, y + f + svg.y, width, height)
      : undefined;
  },
  card: () => find('[data-name="nextstep-card"]'),
  next: () =>
    [...document.querySelectorAll('[data-name="nextstep-card"] button')].find((button) =>
      /^(Next|Finish)$/.test(button.textContent ?? ''),
    ),
};
