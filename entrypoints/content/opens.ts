/** The launcher's press: what is opened by it. */
export const LAUNCHER = 'popup';

/** The press on "Show all steps": what is opened by it. */
export const STEPS = 'steps';
