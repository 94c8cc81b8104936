import type { JSX } from 'preact';
import { DRAWINGS, type Screen, type Word } from './screens';

const FRAME = 'M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5';

/** What is drawn beside a word, or in its place. Lines in a box of 24. */
const SIGNS: Readonly<Record<string, string>> = {
  next: 'M4 12h16M14 6l6 6-6 6',
  add: 'M12 5v14M5 12h14',
  app: 'M12 3l8 3v6q0 6-8 9-8-3-8-9V6zM8 12l3 3 5-6',
  row: 'M12 4a4 4 0 110 8 4 4 0 010-8M4 20q1-5 8-5t8 5',
  camera: FRAME,
  code: `${FRAME}M7 7h3v3H7zM14 7h3v3h-3zM7 14h3v3H7zM14 14v3M17 14v0M17 17v0`,
  call: 'M4 4h5l1 5-2 1q2 4 6 6l1-2 5 1v5Q5 20 4 4z',
};
const HAND = 'M9 13V5a2 2 0 014 0v6l5 1q3 1 2 4l-1 6h-8l-5-7q-1-3 3-2z';

const Sign = ({ d }: { d: string }): JSX.Element => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);

const textOf = (say: (word: Word) => string, part: string): string => {
  const word = part.split(' ')[1];
  return word ? say(word as Word) : '';
};

/** One screen. Its words are read out in one line, and not again one by one. */
const Phone = ({ of, say }: { of: Screen; say: (word: Word) => string }): JSX.Element => (
  <div
    class="phone"
    role="img"
    aria-label={['- drawn', ...of]
      .map((part) => textOf(say, part))
      .filter(Boolean)
      .join(' · ')}
  >
    {of.map((part) => {
      const [, shape = '', press] = /(\w+)(!?)/.exec(part) ?? [];
      const sign = SIGNS[shape];
      return (
        <div key={part} class={`p-${shape}`} data-press={press || undefined}>
          {sign && <Sign d={sign} />}
          <span>{textOf(say, part)}</span>
          {shape === 'keys' && [...'123456789*0#'].map((key) => <i key={key}>{key}</i>)}
          {press && <Sign d={HAND} />}
        </div>
      );
    })}
  </div>
);

/** The phone's screen as it should look at this step; undefined where the step has nothing to do with the phone. */
export function figureOf(step: string, say: (word: Word) => string): JSX.Element | undefined {
  const screens = DRAWINGS[step];
  return (
    screens && (
      <div class="figure">
        {screens.map((one) => (
          <Phone key={one.join()} of={one} say={say} />
        ))}
      </div>
    )
  );
}
