import type { JSX } from 'preact';
import type { Button, CalloutModel, Paint } from '../overlay/model';
import { draw } from './draw';

/** What is said in one paragraph, if anything; bold is what stands between `**` and `**`: the page's own words. */
const Words = ({ part, of }: { part: string; of: string | undefined }) =>
  of && (
    <p data-part={part}>
      {of.split('**').map((bit, at) => (at % 2 ? <b key={bit}>{bit}</b> : bit))}
    </p>
  );

const Press = ({ part, of, dir }: { part: string; of: Button | undefined; dir?: 'ltr' | 'rtl' }) =>
  of && (
    <button type="button" data-part={part} data-id={of.id} dir={dir}>
      {of.label}
    </button>
  );

interface ToolProps {
  readonly 'data-part': string;
  readonly 'aria-expanded'?: boolean;
  readonly name: string;
  /** Its drawing, in a box of 16. */
  readonly lines: string;
}

/** A small button with a drawing instead of words. */
const Tool = ({ name, lines, ...more }: ToolProps) => (
  <button type="button" aria-label={name} title={name} {...more}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines} />
    </svg>
  </button>
);

interface Props {
  readonly model: CalloutModel;
  readonly folded: boolean;
}

/** What to do, why, and at most one main button. Presses are heard by the shield, not here: no listener of ours is needed. */
function Callout({ model, folded }: Props): JSX.Element {
  const { words, primary, back, choices = [] } = model;
  return (
    <section
      data-part="callout"
      data-phase={model.phase}
      data-step={model.step}
      data-kind={model.kind}
      data-folded={folded}
      aria-label={words.region}
      lang={model.lang}
      dir={model.dir}
      tabIndex={-1}
    >
      <header>
        {model.sign}
        <span class="where">{model.header}</span>
        <div data-part="handle" role="img" aria-label={words.move} />
        <Tool data-part="edge" name={words.move} lines="M5 6l3-3 3 3M5 10l3 3 3-3" />
        <Tool
          data-part="fold"
          aria-expanded={!folded}
          name={folded ? words.unfold : words.fold}
          lines={folded ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'}
        />
      </header>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${Math.round(model.progress * 100)}%` }} />
      </div>
      <div class="body" hidden={folded}>
        <Words part="title" of={model.title} />
        <Words part="notice" of={model.notice} />
        <Words part="text" of={model.text} />
        {model.figure}
        {/* By their ids: a button that now means something else is another one, and has not got the focus. */}
        <Press key={primary?.id} part="primary" of={primary} />
        <div class="choices">
          {choices.map((one) => (
            <Press key={one.id} part="choice" of={one} />
          ))}
        </div>
        <Press key={back?.id} part="back" of={back} />
        <Press part="steps" of={model.steps} />
        <p class="shortcut">{words.shortcut}</p>
      </div>
      <div class="arrow" aria-hidden="true" />
    </section>
  );
}

/** What the engine shows is drawn here: the callout, or the small button that is there while no move is under way. */
export const paint: Paint = (into, { callout, launcher }, folded) =>
  draw(into, [
    callout && <Callout model={callout} folded={folded} />,
    launcher && (
      <Press part="launcher" of={launcher} dir={into.ownerDocument.dir === 'rtl' ? 'rtl' : 'ltr'} />
    ),
  ]);
