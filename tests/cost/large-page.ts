import { look } from '../../page/dom/look';
import { witness } from '../../page/dom/witness';
import { createMap } from '../../page/map';
import { mapFor } from '../../page/map-data';

/** What a page is filled up with: each is repeated until there are as many elements as wanted; # is a number. */
const FILLINGS = {
  texts: '<section><h3>Recent <b>activity #</b></h3><p>Signed in from <i>Tokyo #</i></p></section>',
  links:
    '<ul><li><a href="/activity">Look at # </a></li><li><button>This was me #</button></li></ul>',
  deep: `${'<div>'.repeat(20)}<span>Windows 11, # minutes ago</span>${'</div>'.repeat(20)}`,
} as const;

type Filling = keyof typeof FILLINGS;

const ROW = (name: string) =>
  `<div><span>${name}</span><span>a value</span><button class="ms-Link">Delete</button></div>`;

const LIST = `<h1>Security info</h1><button><i data-icon-name="Add"></i>Add sign-in method</button>
  <div>${['Microsoft Authenticator', 'Phone', 'Email', 'Security key'].map(ROW).join('')}</div>`;

const TILE = (name: string) =>
  `<div role="button" tabindex="0"><p>${name}</p><div>Text</div></div>`;

const PICKER = `<h2>Add a sign-in method</h2>
  ${['Microsoft Authenticator', 'Phone', 'Email', 'Security key'].map(TILE).join('')}`;

const dialog = (inside: string) =>
  `<div role="dialog" style="position:fixed;inset:20px;background:white;overflow:auto">${inside}</div>`;

const PAGES = {
  list: (filling: string) => `<main>${LIST}</main><div>${filling}</div>`,
  'under a dialog': (filling: string) => `<main>${LIST}${filling}</main>${dialog(PICKER)}`,
  'in a dialog': (filling: string) => `<main>${LIST}</main>${dialog(PICKER + filling)}`,
} as const;

type LargePage = keyof typeof PAGES;

/** Shows a page of about so many elements. */
function show(page: LargePage, filling: Filling, elements: number): void {
  const measure = document.createElement('template');
  measure.innerHTML = FILLINGS[filling];
  const each = measure.content.querySelectorAll('*').length;
  const many = Array.from({ length: Math.ceil(elements / each) }, (_none, nth) =>
    FILLINGS[filling].replaceAll('#', String(nth)),
  );
  document.body.innerHTML = PAGES[page](many.join(''));
}

const map = createMap(mapFor(['en']));
const witnessed = witness(document, new AbortController().signal, () => {});

/** What each step of a phase asks for; a guide asks for one thing a look. */
function oneLook(): string {
  const seen = look(document, witnessed, map, 'salt');
  const { screen } = seen.view;
  seen.locate({ landmark: screen === 'list' ? 'list.add' : 'picker.phone' });
  return screen;
}

/** The measure: to go to every element once and ask whether it is visible. */
function oneVisit(): number {
  let visible = 0;
  for (const element of document.querySelectorAll('*'))
    if (element.checkVisibility({ visibilityProperty: true })) visible += 1;
  return visible;
}

/** Ready to be timed one by one, each warmed up on the page that is shown. */
const work = {
  show(page: LargePage, filling: Filling, elements: number) {
    show(page, filling, elements);
    oneVisit();
    return { screen: oneLook(), elements: document.querySelectorAll('*').length };
  },
  oneLook,
  oneVisit,
};

declare global {
  interface Window {
    work: typeof work;
  }
}

window.work = work;
