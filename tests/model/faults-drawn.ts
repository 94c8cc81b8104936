import type { Course } from './actions.ts';
import { type Fault, old, phone, tablet, withMethods } from './faults.ts';

/** The page as the draws are reduced to: it says as little as it may. */
function plain(course: Course, other: Partial<Course> = {}, picker = course.config.picker): Course {
  const silent = { callAgain: false, confirmSays: false, named: false, choice: undefined } as const;
  return { ...course, ...other, config: { ...course.config, ...silent, picker } };
}

/** Faults that 2,500 courses of many seeds have found, as they were reduced (2026-11-28). */
export const DRAWN: readonly Fault[] = [
  {
    // Begun anew in the middle, with the page in another language: what would be deleted was not named before the first press.
    name: 'the page in another language is no start of the work',
    course: plain(
      withMethods(
        [old, tablet],
        { do: 'follow', steps: 5 },
        { do: 'follow', steps: 8 },
        { do: 'restart' },
        { do: 'bump', what: 'otherLanguage' },
        { do: 'press', at: 0 },
        { do: 'loseSession' },
      ),
    ),
  },
  {
    // A tab that was overtaken in a move that is forgotten begins the next one with its list.
    name: 'an old list begins a new move',
    course: plain(
      withMethods(
        [phone],
        { do: 'follow', steps: 1 },
        { do: 'tabBehind' },
        { do: 'follow', steps: 9 },
        { do: 'tabBehind' },
        { do: 'beside' },
        { do: 'beside' },
        { do: 'follow', steps: 13 },
        { do: 'follow', steps: 6 },
        { do: 'answer', at: 0 },
      ),
      { hasNew: true },
    ),
  },
  {
    // A list that was overtaken, and looks like the newest one again: its rows are others.
    name: 'an old list that looks like the new one',
    course: plain(
      withMethods(
        [old, phone],
        { do: 'follow', steps: 5 },
        { do: 'press', at: 11 },
        { do: 'tabBehind' },
        { do: 'press', at: 0 },
        { do: 'switchTab', at: 1 },
        { do: 'beside' },
      ),
    ),
  },
  {
    // A method that is no part of the move goes before the first question is answered: what would be deleted was not named.
    name: "a deletion on one's own before the first answer",
    course: plain(
      withMethods(
        [old, tablet, { type: 'passkey' }],
        { do: 'follow', steps: 7 },
        { do: 'follow', steps: 6 },
        { do: 'restart' },
        { do: 'closeTab' },
        { do: 'tabBehind' },
        { do: 'press', at: 4 },
        { do: 'press', at: 0 },
      ),
    ),
  },
  {
    // Behind a dialog a list stays that others have overtaken, in a move that is forgotten; then the dialog is closed.
    name: 'a list from under a dialog begins a new move',
    course: plain(
      withMethods(
        [phone],
        { do: 'follow', steps: 2 },
        { do: 'follow', steps: 3 },
        { do: 'newTab' },
        { do: 'follow', steps: 13 },
        { do: 'follow', steps: 9 },
        { do: 'follow', steps: 2 },
        { do: 'answer', at: 0 },
        { do: 'switchTab', at: 0 },
        { do: 'press', at: 10 },
        { do: 'beside' },
      ),
      { registerFirst: true, hasNew: true },
    ),
  },
  {
    // Another browser has done all of it: the only app that is there is taken for the old one.
    name: 'the app was replaced on another device',
    course: plain(
      withMethods(
        [old],
        { do: 'follow', steps: 2 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 4 },
        { do: 'follow', steps: 6 },
        { do: 'follow', steps: 5 },
        { do: 'answer', at: 0 },
        { do: 'follow', steps: 5 },
        { do: 'follow', steps: 13 },
        { do: 'otherDevice' },
      ),
      { registerFirst: true },
    ),
  },
  {
    // In one of two windows the row is deleted from a dialog that was open before the move began; the other one still points at it.
    name: 'a press in one window, the old list in another',
    course: plain(
      withMethods(
        [old],
        { do: 'switchOrder' },
        { do: 'tabBehind' },
        { do: 'press', at: 3 },
        { do: 'newTab' },
        { do: 'follow', steps: 2 },
        { do: 'beside' },
      ),
      { registerFirst: true },
    ),
  },
  {
    // A link was used in a tab that is closed: the other tab's own link was never used, and Next is asked for again and again.
    name: 'words about a link, in a tab that is closed',
    course: plain(
      withMethods(
        [old, phone],
        { do: 'follow', steps: 7 },
        { do: 'answer', at: 0 },
        { do: 'follow', steps: 4 },
        { do: 'tabBehind' },
        { do: 'follow', steps: 5 },
        { do: 'beside' },
        { do: 'follow', steps: 10 },
        { do: 'closeTab' },
      ),
      { hasNew: true, byLink: true },
    ),
  },
  {
    // Which of the apps is the old one is not answered; another browser deleted one, and a dialog asks about the other.
    name: 'which of several, answered by a dialog',
    course: plain(
      withMethods(
        [old, tablet],
        { do: 'follow', steps: 2 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 13 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 1 },
        { do: 'press', at: 8 },
      ),
    ),
  },
  {
    // Whose the app is that is there now was not asked in a window where a dialog was open: one more would be registered.
    name: 'whose app it is, in another window',
    course: plain(
      withMethods(
        [old, tablet],
        { do: 'follow', steps: 1 },
        { do: 'follow', steps: 14 },
        { do: 'answer', at: 0 },
        { do: 'newTab' },
        { do: 'follow', steps: 5 },
        { do: 'beside' },
        { do: 'follow', steps: 11 },
        { do: 'follow', steps: 3 },
        { do: 'follow', steps: 7 },
        { do: 'press', at: 8 },
        { do: 'press', at: 0 },
      ),
    ),
  },
  {
    // Made to register in two tabs: what was registered in one was asked for again in the other, without end.
    name: 'registered in another tab than the forced one',
    course: plain(
      withMethods(
        [],
        { do: 'follow', steps: 2 },
        { do: 'loseSession' },
        { do: 'newTab' },
        { do: 'bump', what: 'signInOnAdd' },
        { do: 'follow', steps: 3 },
        { do: 'follow', steps: 7 },
        { do: 'closeTab' },
      ),
      {},
      'dropdown',
    ),
  },
  {
    // Begun anew after "it is registered", with a list from before in sight: the number is asked for again.
    name: 'begun anew while a registration is not shown',
    course: plain(
      withMethods(
        [old, tablet],
        { do: 'follow', steps: 6 },
        { do: 'newTab' },
        { do: 'follow', steps: 8 },
        { do: 'reload' },
        { do: 'beside' },
        { do: 'restart' },
        { do: 'bump', what: 'captcha' },
      ),
    ),
  },
  {
    // The phone goes before the first question is answered; the question is about a number that is not there.
    name: 'a number that goes before the first answer',
    course: plain(
      withMethods(
        [old, tablet, { type: 'totp' }],
        { do: 'follow', steps: 4 },
        { do: 'follow', steps: 8 },
        { do: 'follow', steps: 2 },
        { do: 'restart' },
        { do: 'press', at: 11 },
        { do: 'press', at: 0 },
      ),
    ),
  },
  {
    // The person said in another browser that the app is not the old phone's.
    name: "the app is another's, said elsewhere",
    course: plain(
      withMethods(
        [old],
        { do: 'follow', steps: 7 },
        { do: 'follow', steps: 2 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 2 },
        { do: 'answer', at: 1 },
        { do: 'otherDevice' },
      ),
      { registerFirst: true },
    ),
  },
  {
    // Begun anew while a registration is at its end in another tab: it is taken for the person's first word, and the app that came for none.
    name: "what the page said is not the person's word",
    course: plain(
      withMethods(
        [old],
        { do: 'follow', steps: 2 },
        { do: 'follow', steps: 4 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 11 },
        { do: 'press', at: 8 },
        { do: 'restart' },
        { do: 'follow', steps: 13 },
        { do: 'follow', steps: 3 },
        { do: 'follow', steps: 2 },
        { do: 'newTab' },
        { do: 'restart' },
        { do: 'phone', what: 'answer' },
        { do: 'beside' },
      ),
      { hasNew: true, byLink: true },
    ),
  },
  {
    // Another computer has gone on to the end while this one asked where the account stands: the question is about an account that is no more.
    name: 'an app comes while the first question waits',
    course: plain(
      withMethods(
        [{ type: 'totp' }],
        { do: 'follow', steps: 2 },
        { do: 'otherDevice' },
        { do: 'follow', steps: 11 },
        { do: 'answer', at: 0 },
        { do: 'follow', steps: 6 },
        { do: 'follow', steps: 4 },
        { do: 'follow', steps: 11 },
        { do: 'otherDevice' },
      ),
    ),
  },
];
