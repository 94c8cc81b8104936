import { signOf } from '../../../components/callout/Icon';
import type { CalloutModel } from '../../../components/overlay/model';

/** A callout like any other, but for what is given. */
export const sample = (over: Partial<CalloutModel> = {}): CalloutModel => ({
  phase: 2,
  step: '3.1',
  kind: 'press',
  sign: signOf(over.kind ?? 'press'),
  header: 'STEP 2 of 4 · step 3 of 7',
  progress: 0.4,
  title: 'Press “**Next**”.',
  text: 'Microsoft then sends a code to your phone.',
  spoken: 'Press “Next”. Microsoft then sends a code to your phone.',
  lang: 'en',
  dir: 'ltr',
  words: {
    region: 'Guide',
    fold: 'Fold',
    unfold: 'Unfold',
    move: 'Move',
    shortcut: 'Alt+Shift+G: here and back',
  },
  ...over,
});
