import { countries } from '../replica/page/countries.ts';
import { g1, g3 } from '../replica/scenarios.ts';
import type { Scenario } from '../replica/types.ts';

/** One thing to be pressed or filled in. */
export interface ScriptStep {
  readonly name: string;
  /** The one element; it matches from the moment on at which it is this one's turn. */
  readonly selector: string;
  /** What is typed into it; undefined: it is pressed. `code`: what the phone got. */
  readonly type?: string;
}

const DIALOG = '.ms-Dialog-main';
const OWN_PRIMARY = '.ms-Button--primary:not(:disabled)';
const PRIMARY = `${DIALOG} ${OWN_PRIMARY}`;
const NO_LIST = 'body:not(:has([role="option"]))';
const WITH_CODE = `${DIALOG}:has([autocomplete="one-time-code"])`;

/** Options have no name that a selector could ask for. */
const option = (nth: number): string => `[role="option"][data-index="${nth}"]`;
const PHONE = 1;
const JAPAN = countries('en').findIndex(({ code }) => code === 'JP');

export const ADD = 'button:has(i[data-icon-name="Add"])';

const form: readonly ScriptStep[] = [
  { name: 'the list of countries', selector: `${DIALOG}:has(input[type="tel"]) [role="combobox"]` },
  { name: 'the country in its list', selector: option(JAPAN) },
  {
    name: 'the number',
    selector: `${NO_LIST} ${DIALOG} input[type="tel"]`,
    type: '9012345678',
  },
  { name: 'Next after the number', selector: `${DIALOG}:has(input[type="tel"]) ${OWN_PRIMARY}` },
  { name: 'the code', selector: `${WITH_CODE} input`, type: 'code' },
  { name: 'Next after the code', selector: `${WITH_CODE} ${OWN_PRIMARY}` },
  { name: 'Done', selector: `${DIALOG}:not(:has(input)) ${OWN_PRIMARY}` },
];

/** From the list to the registered number: all by presses on the page. */
export const SCRIPTS: Readonly<Record<'g1' | 'g3', readonly ScriptStep[]>> = {
  g1: [
    { name: 'Add on the list', selector: ADD },
    { name: 'the list of methods', selector: `${DIALOG} [role="combobox"]` },
    { name: 'the method in its list', selector: option(PHONE) },
    { name: 'Add in the dialog', selector: `${NO_LIST} ${PRIMARY}` },
    ...form,
  ],
  g3: [
    { name: 'Add on the list', selector: ADD },
    { name: 'the tile', selector: '[data-testid="authmethod-picker-mobilePhone"]' },
    ...form,
  ],
};

/** After so long without a key the guide takes a field for written, ms (`page/dom/witness.ts`; a test compares). */
export const PAUSE_MS = 800;

/** Not the page begins these, but the end of the person's typing. */
export const followsTyping = (step: string): boolean => step.startsWith('Next after');

/** An account without a second factor: the move begins with the new number. */
export const SCENARIOS: Readonly<Record<'g1' | 'g3', Scenario>> = {
  g1: g1({ methods: [{ type: 'password' }] }),
  g3: g3({ methods: [{ type: 'password' }] }),
};

/** The guide's step at which the script begins. */
export const FIRST = '2s.1';
