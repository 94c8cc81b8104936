import { h, type JSX } from 'preact';
import type { Button, CalloutModel } from './model';

/** Bold what stands between `**` and `**`: the page's own words. */
function rich(text: string): (JSX.Element | string)[] {
  return text.split('**').map((bit, i) => (i % 2 ? h('b', null, bit) : bit));
}

const Press = ({ part, of }: { part: string; of: Button | undefined }) =>
  of && (
    <button type="button" data-part={part} data-id={of.id}>
      {of.label}
    </button>
  );

interface Props {
  readonly model: CalloutModel;
  readonly folded: boolean;
}

/** What to do, why, and at most one main button. Presses are heard by the shield, not here: no listener of ours is needed. */
export function Callout({ model, folded }: Props): JSX.Element {
  const { words, primary, back, steps, choices = [] } = model;
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
        <button type="button" data-part="edge" aria-label={words.move} title={words.move}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 6l3-3 3 3M5 10l3 3 3-3" />
          </svg>
        </button>
        <button
          type="button"
          data-part="fold"
          aria-expanded={!folded}
          aria-label={folded ? words.unfold : words.fold}
          title={folded ? words.unfold : words.fold}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={folded ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
          </svg>
        </button>
      </header>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${Math.round(model.progress * 100)}%` }} />
      </div>
      <div class="body" hidden={folded}>
        <p data-part="title">{rich(model.title)}</p>
        {model.notice && <p data-part="notice">{rich(model.notice)}</p>}
        {model.text && <p data-part="text">{rich(model.text)}</p>}
        {model.figure}
        {/* By their ids: a button that now means something else is another one, and has not got the focus. */}
        <Press key={primary?.id} part="primary" of={primary} />
        <div class="choices">
          {choices.map((one) => (
            <Press key={one.id} part="choice" of={one} />
          ))}
        </div>
        <Press key={back?.id} part="back" of={back} />
        <Press part="steps" of={steps} />
        <p class="shortcut">{words.shortcut}</p>
      </div>
      <div class="arrow" aria-hidden="true" />
    </section>
  );
}
