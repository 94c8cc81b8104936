/** One line for each thing about the real page that nobody could see; the first value is the default. */
export const variantValues = {
  /** What wraps one row of the list. */
  row: ['div', 'grid', 'list'],
  /** Delete: plain link button, one that also names its method, or an anchor with a role. */
  deleteLink: ['link', 'labelled', 'anchor'],
  /** How the list looks while it loads. */
  loading: ['spinner', 'shimmer', 'oneByOne'],
  /** Order of the rows: as given, or sorted by kind as on the screenshots. */
  rowOrder: ['given', 'byKind'],
  /** Label of the add button. */
  addLabel: ['signIn', 'short'],
  /** Element of a tile. */
  tile: ['roleButton', 'button', 'listitem', 'plain'],
  /** Test id of the phone tile. */
  phoneTile: ['mobilePhone', 'phone'],
  /** All tiles at once, or one recommended and "Show more options". */
  tiles: ['all', 'recommended'],
  /** What the old picker calls the app. */
  appOption: ['app', 'microsoft'],
  /** Element of the dialogs of the new design. */
  dialog: ['fluent', 'native'],
  /** A dialog that closes is gone at once, or fades out and stays in the DOM meanwhile. */
  closing: ['atOnce', 'fades'],
  /** The delete dialog under the new design. */
  deleteDialog: ['old', 'reskin'],
  /** Label of the button that confirms a deletion. */
  confirmLabel: ['OK', 'Ok', 'yes', 'delete'],
  /** Order of the delete dialog's buttons. */
  confirmOrder: ['confirmFirst', 'cancelFirst'],
  /** While a deletion runs the dialog is closed, or stays with a spinner. */
  deleteBusy: ['closes', 'spinner'],
  /** What is selected as the country at first. */
  countryDefault: ['other', 'japan', 'none'],
  /** Names of the countries: in the page's language or in English. */
  countryNames: ['localized', 'english'],
  /** The country selector. */
  countryControl: ['dropdown', 'combobox', 'select'],
  /** How "text or call" is asked in the new design. */
  choiceControl: ['radios', 'dropdown', 'toggles'],
  /** Whether "text" is chosen at first. */
  choiceDefault: ['text', 'none'],
  /** Wording of "text me a code" in the old wizard. */
  textWording: ['receive', 'textMe'],
  /** Next without a number: disabled, or enabled with an error after the press. */
  phoneNext: ['disabled', 'error'],
  /** Next while the page waits for the server: disabled, or enabled beside a spinner. */
  nextBusy: ['disabled', 'spinner'],
  /** Buttons while the phone rings. */
  callButtons: ['backOnly', 'disabledNext'],
  /** Words while the phone rings: the English line, or a translated one. */
  callText: ['calling', 'answer'],
  /** What names the field of the code. */
  codeField: ['placeholder', 'ariaLabel'],
  /** The note after a change of the list. */
  toast: ['status', 'messageBar'],
  /** Which tile is the recommended one. */
  recommended: ['passkey', 'authenticator'],
  /** Where a refused number is told: at its field, or in an error bar. */
  numberError: ['field', 'bar'],
  /** After a call that failed: Next calls again, or there is only Back. */
  callFailed: ['next', 'backOnly'],
  /** A wrong code stays in its field, or is taken out. */
  codeAfterError: ['kept', 'cleared'],
  /** A list that could not be loaded has a link to try again, or only words. */
  listError: ['retry', 'reload'],
} as const;

export type VariantKey = keyof typeof variantValues;
export type Variants = { [K in VariantKey]: (typeof variantValues)[K][number] };

const keys = Object.keys(variantValues) as VariantKey[];

function pick(indexOf: (key: VariantKey, length: number, position: number) => number): Variants {
  const entries = keys.map((key, position) => {
    const values: readonly string[] = variantValues[key];
    return [key, values[indexOf(key, values.length, position) % values.length]];
  });
  return Object.fromEntries(entries) as Variants;
}

/** Every unknown at its likeliest value. */
export const defaultVariants: Variants = pick(() => 0);

// Four neighbouring turns of a wheel show every value, as none has more than four.
const turn = (by: number): Variants => pick((_key, _length, position) => position + by);

/** The default and four mixes; together the mixes show every value of every key. */
export const variantSets: Record<'default' | 'spring' | 'summer' | 'autumn' | 'winter', Variants> =
  {
    default: defaultVariants,
    spring: turn(1),
    summer: turn(2),
    autumn: turn(3),
    winter: turn(4),
  };

/** A mix drawn from the seed; the same seed gives the same mix. */
export function randomVariants(seed: number): Variants {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
  return pick(() => next());
}
