/** What goes wrong on the way. Numbers count: so many times, then all is well again. */
export interface Bumps {
  /** The press on Add leaves to sign in; back on the list, Add has to be pressed again. */
  signInOnAdd?: number;
  /** The page leaves to sign in as soon as it is loaded. */
  signInOnLoad?: number;
  /** The press that confirms a deletion leaves to sign in; nothing is deleted by it. */
  signInOnDelete?: number;
  /** Next after the QR code or the pairing link finds it expired, once: Back makes a new one, or Next itself does. */
  qrExpired?: 'back' | 'next' | undefined;
  /** A phone number is refused, however right it looks. */
  refuseNumber?: number;
  /** A code is sent and never arrives. */
  noSms?: number;
  /** The person's own number (digits); calls and codes to any other one do not reach their phone. */
  myNumber?: string | undefined;
  /** Every attempt to verify is one too many, until this is false again. */
  throttled?: boolean;
  /** A picture to read, until it was read right: after the number, or after the second wrong code. */
  captcha?: 'number' | 'failures' | undefined;
  /** The list cannot be loaded. */
  failList?: number;
  /** A deletion fails, and the row stays. */
  failDelete?: number;
  /** The registration of a phone or an app cannot begin. */
  failNew?: number;
  /** The check of a code, a call or a number match fails for no reason of the person's. */
  failVerify?: number;
  /** Rows, or the buttons of the dialogs, are made anew every 100 ms. */
  rerender?: 'rows' | 'dialog' | 'all' | undefined;
  /** After so many times they stay; without it they never do. */
  rerenderTimes?: number | undefined;
  /** A note lies over the Add button, the first Delete or the Next of a dialog, for five seconds. */
  toastOver?: 'add' | 'delete' | 'next' | undefined;
  /** That note stays until its X is pressed. */
  toastStays?: boolean;
  /**
   * The older picker's list closes before it shows what was chosen in it. So does Fluent's own, by a frame; by more on a
   * busy machine.
   */
  lateChoice?: boolean;
  /** The picker does not offer this method: no more can be added, or the organisation does not allow it. */
  withheld?: 'phone' | 'authenticator' | undefined;
  /**
   * Without a second factor nobody comes to the list: each load of it, and each sign-in, goes by "More information
   * required" to `/register`, until something is registered there (or "Skip setup" was pressed).
   */
  forcedRegistration?: boolean | undefined;
  /** The default method cannot be deleted while another one could be the default: the row stays. */
  defaultLocked?: boolean;
  /** The picker stays open below the wizard that it has opened. */
  stacked?: boolean;
}

/** The bumps that are counted. */
export type CountedBump = {
  [K in keyof Bumps]-?: Bumps[K] extends number | undefined ? K : never;
}[keyof Bumps];

/** What is still to go wrong. */
export interface BumpStore {
  now(): Bumps;
  /** Adds to what there is; what is not named stays. */
  patch(part: Bumps): void;
  /** Whether this is to go wrong now; then it is one time less. */
  take(key: Exclude<CountedBump, 'rerenderTimes'>): boolean;
}

/** Keeps the bumps of a scenario and counts them down. */
export function createBumps(first: Bumps = {}): BumpStore {
  let bumps = first;
  return {
    now: () => bumps,
    patch(part) {
      bumps = { ...bumps, ...part };
    },
    take(key) {
      const left = bumps[key] ?? 0;
      if (left > 0) bumps = { ...bumps, [key]: left - 1 };
      return left > 0;
    },
  };
}
