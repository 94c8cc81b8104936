import type { MethodSpec } from '../replica/types.ts';
import type { Action, Course } from './actions.ts';

export interface Fault {
  readonly name: string;
  /** The shortest way there. */
  readonly course: Course;
}

export const old: MethodSpec = { type: 'authenticator', value: 'iPhone 13' };
export const tablet: MethodSpec = { type: 'authenticator', value: 'iPad' };
export const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };

export function withMethods(methods: readonly MethodSpec[], ...actions: readonly Action[]): Course {
  return {
    config: {
      methods: [{ type: 'password' }, ...methods],
      ...({ picker: 'tiles', recommended: undefined, country: 'right', choice: 'sms' } as const),
      ...({ callAgain: true, confirmSays: true, named: true, narrow: false } as const),
      ...({ register: 'app', sameDevice: false } as const),
    },
    ...({ registerFirst: false, hasNew: false, byLink: false, route: 'voice' } as const),
    actions,
  };
}

const usual = (...actions: readonly Action[]): Course => withMethods([old], ...actions);
const until = (step: string): Action => ({ do: 'until', step });
const press = (at: number): Action => ({ do: 'press', at });

/** Faults that these tests have found, each with the way there. Their courses have to come to their end. */
export const FAULTS: readonly Fault[] = [
  {
    // A tab that loaded behind another and is looked at for the first time later tells its list as the newest.
    name: 'an older list is believed',
    course: usual(until('x.warn'), { do: 'tabBehind' }, until('1.3'), { do: 'switchTab', at: 1 }),
  },
  {
    // The only Authenticator that a new move finds is taken for the one of the old phone, and nobody is asked.
    name: 'the only Authenticator is taken for the old one',
    course: withMethods([old, tablet], until('1.3'), { do: 'restart' }),
  },
  {
    // A dialog that is open when a move begins is confirmed without the list, the question and the warning before it.
    name: 'a deletion before the first list',
    course: usual(until('1.2'), { do: 'restart' }),
  },
  {
    // Another browser deleted the old one: "Which of these is on your old phone?" has no answer for none of them.
    name: 'none of several Authenticators',
    course: withMethods(
      [old, tablet],
      ...([until('x.which-row'), { do: 'otherDevice' }] as const),
      ...([until('1.3'), { do: 'otherDevice' }] as const),
    ),
  },
  {
    // Back from "approved": it is registered, and the guide begins the registration anew.
    name: 'Back from the end of the registration',
    course: usual(until('4p.20'), { do: 'back' }),
  },
  {
    // A second window that shows the list ends the words that were said about the code in the first.
    name: 'words about a code end by another window',
    course: usual(until('4p.16'), { do: 'newTab' }),
  },
  {
    // Another device went on: the Authenticator that came there is taken for the old one.
    name: 'the end was reached on another device',
    course: usual(
      ...([until('1.3'), { do: 'newPhone' }, { do: 'otherDevice' }] as const),
      ...([until('x.done'), { do: 'otherDevice' }] as const),
    ),
  },
  {
    // Two windows with a call and a code, or a QR code and a link: each look sets the choice back, without end.
    name: 'two windows change the choice in turn',
    course: usual(
      ...([until('2v.5'), { do: 'newTab' }] as const),
      ...([{ do: 'choose', route: 'sms', setup: 'pc' }, until('2s.5'), { do: 'beside' }] as const),
    ),
  },
  {
    // There is a phone number already, of which this page does not know: the number is asked for again and again.
    name: 'the number is refused for good',
    course: usual(until('2v.4'), { do: 'newTab' }, until('2v.6'), { do: 'closeTab' }),
  },
  {
    // The code behind a number match can no longer be used: Next is asked for again and again, Back would help.
    name: 'the code is spent at the number match',
    course: usual(
      until('4p.19'),
      { do: 'bump', what: 'qrExpiredBack' },
      { do: 'phone', what: 'deny' },
    ),
  },
  {
    // Phase 4 is over when there are more Authenticators than at the change, not when another one has come.
    name: 'an app that goes hides the one that comes',
    course: withMethods(
      [old, tablet],
      ...([until('x.device-change'), { do: 'newPhone' }, press(3), press(0)] as const),
    ),
  },
  {
    // The number stood there before the move and has gone: the first half is over, with no second factor perhaps.
    name: 'a number that was there has gone',
    course: withMethods([old, phone], until('1.3'), press(3), press(0)),
  },
  {
    // The message says that the code has expired, and the guide asks for it again: it is "Resend" that would help.
    name: 'a code that has expired is asked for again',
    course: {
      ...usual(until('2s.5'), { do: 'newTab' }, until('2s.5'), { do: 'closeTab' }),
      route: 'sms',
    },
  },
  {
    // Where the list showed no number when the new phone came, one that shows later is passed over.
    name: 'a number that shows after the change stays',
    course: usual(
      ...([until('2v.1'), { do: 'newTab' }, until('2v.6'), { do: 'closeTab' }] as const),
      ...([{ do: 'restart' }, { do: 'newPhone' }] as const),
    ),
  },
  {
    // Behind the end of its registration one tab fetches a list, in another a row is deleted, and only then the dialog of the
    // first is closed. Its list is new to it, and older than what is known.
    name: 'a list that was fetched under a dialog',
    course: {
      ...usual(
        ...([
          until('2v.6'),
          { do: 'tabBehind' },
          { do: 'beside' },
          { do: 'follow', steps: 3 },
        ] as const),
        ...([{ do: 'closeTab' }, { do: 'cancel' }] as const),
      ),
      registerFirst: true,
    },
  },
];
