import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Controls, useJoyride } from 'react-joyride';
import { cutOut, find, PATIENCE, type PeerStep, TOP } from '../peer';

let controls: Controls | undefined;

function Guide({ steps }: { steps: readonly PeerStep[] }) {
  const joyride = useJoyride({
    continuous: true,
    options: {
      skipBeacon: true,
      targetWaitTimeout: PATIENCE,
      // The person presses the page's own buttons; a press beside them must not go on by itself.
      overlayClickAction: false,
      zIndex: TOP,
    },
    steps: steps.map(({ selector, title, text }) => ({ target: selector, title, content: text })),
  });
  ({ controls } = joyride);
  useEffect(() => joyride.controls.start(), [joyride.controls]);
  return joyride.Tour;
}

window.peer = {
  name: 'react-joyride',
  // It has no option for animation.
  begin(steps) {
    const host = document.body.appendChild(document.createElement('div'));
    createRoot(host).render(<Guide steps={steps} />);
  },
  goTo: (index) => controls?.go(index),
  stop: () => controls?.reset(),
  box: () => cutOut(find('svg.react-joyride__spotlight path')),
  card: () => find('.react-joyride__tooltip'),
  next: () => find('.react-joyride__tooltip [data-action="primary"]'),
};
