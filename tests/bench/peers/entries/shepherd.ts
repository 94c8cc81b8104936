import Shepherd, { type Tour } from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { cutOut, find, PATIENCE, rectOf, wear } from '../peer';

wear(css);
let tour: Tour | undefined;

/** The cards of steps that are over stay in the page, without a size. */
const card = () => [...document.querySelectorAll('.shepherd-element')].find((one) => rectOf(one));

window.peer = {
  name: 'shepherd.js',
  // It has no option for animation, and none for a z-index.
  begin(steps) {
    const here = new Shepherd.Tour({
      useModalOverlay: true,
      defaultStepOptions: {
        scrollTo: { block: 'center' },
        cancelIcon: { enabled: true },
        waitForElement: PATIENCE,
      },
    });
    here.addSteps(
      steps.map(({ selector, title, text }, nth) => ({
        id: `step-${nth}`,
        title,
        text,
        attachTo: { element: selector, on: 'bottom' as const },
        buttons: [{ text: 'Next', action: () => here.next() }],
      })),
    );
    tour = here;
    void here.start();
  },
  goTo: (index) => void tour?.show(index),
  stop: () => void tour?.complete(),
  box: () => cutOut(find('.shepherd-modal-is-visible path')),
  card,
  next: () => card()?.querySelector('.shepherd-button') ?? undefined,
};
