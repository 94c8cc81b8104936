import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { find, type PeerStep, rectOf, wear } from '../peer';

wear(css);
let tour: ReturnType<typeof introJs.tour> | undefined;
let wanted: readonly PeerStep[] = [];

window.peer = {
  name: 'intro.js',
  // It has no option for animation, none for a z-index, and none to wait for an element.
  async begin(steps) {
    wanted = steps;
    tour = introJs.tour().setOptions({
      exitOnOverlayClick: false,
      steps: steps.map(({ selector, title, text }) => ({ element: selector, title, intro: text })),
    });
    await tour.start();
  },
  async goTo(index) {
    const step = tour?.getStep(index);
    // It looks for all elements when it starts; those that come later are put in before their step is shown.
    const element = document.querySelector<HTMLElement>(wanted[index]?.selector ?? '');
    if (step && element) Object.assign(step, { element, position: 'bottom' });
    await tour?.goToStep(index + 1);
  },
  stop: () => void tour?.exit(true),
  box: () => rectOf(find('.introjs-helperLayer')),
  card: () => find('.introjs-tooltip'),
  next: () => find('.introjs-nextbutton'),
};
