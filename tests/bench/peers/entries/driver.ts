import { type Driver, driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { cutOut, find, PATIENCE, wear } from '../peer';

wear(css);
let tour: Driver | undefined;

window.peer = {
  name: 'driver.js',
  begin(steps, { still = false } = {}) {
    tour = driver({
      animate: !still,
      waitForElement: PATIENCE,
      // The person presses the page's own buttons; a press beside them must not end the tour.
      allowClose: false,
      steps: steps.map(({ selector, title, text }) => ({
        element: selector,
        popover: { title, description: text },
      })),
    });
    tour.drive();
  },
  goTo: (index) => tour?.moveTo(index),
  stop: () => tour?.destroy(),
  box: () => cutOut(find('.driver-overlay path')),
  card: () => find('.driver-popover'),
  next: () => find('.driver-popover-next-btn'),
};
