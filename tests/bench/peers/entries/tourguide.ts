import css from '@sjmc11/tourguidejs/dist/css/tour.min.css?inline';
import { TourGuideClient } from '@sjmc11/tourguidejs/dist/tour.js';
import { rectOf, TOP, wear } from '../peer';

wear(css);
let tour: TourGuideClient | undefined;

window.peer = {
  name: '@sjmc11/tourguidejs',
  // It has no option to wait for an element.
  async begin(steps, { still = false } = {}) {
    tour = new TourGuideClient({
      debug: false,
      dialogZ: TOP,
      dialogAnimate: !still,
      backdropAnimate: !still,
      autoScrollSmooth: !still,
      completeOnFinish: false,
      // The person presses the page's own buttons; a press beside them must not end the tour.
      exitOnClickOutside: false,
      steps: steps.map(({ selector, title, text }) => ({ target: selector, title, content: text })),
    });
    await tour.start();
  },
  goTo: async (index) => void (await tour?.visitStep(index)),
  stop: () => void tour?.exit(),
  // Those of a tour that is over stay in the page.
  box: () => rectOf(tour?.backdrop),
  card: () => (rectOf(tour?.dialog) ? tour?.dialog : undefined),
  next: () => tour?.dialog.querySelector('#tg-dialog-next-btn') ?? undefined,
};
