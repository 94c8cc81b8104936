import { Sentence } from './Sentence';
import type { PartView, StepView } from './types';
import type { StepsT } from './words';

interface Props {
  readonly t: StepsT;
  readonly part: PartView;
  readonly pageLang: string;
}

/** A part of the guide: what it is for, what to read first, its steps with a box to tick, and what to do when it goes wrong. */
export function Part({ t, part, pageLang }: Props) {
  const { name, number, heading, what, warnings, steps, amiss } = part;
  return (
    <section class="part" data-part-name={name} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>
        {number && <span class="number">{number}</span>} {heading}
      </h2>
      {what && <p>{what}</p>}
      {warnings.map((one) => (
        <div key={one.name} class="notice" data-warning={one.name}>
          {one.title && (
            <p>
              <strong>{one.title}</strong>
            </p>
          )}
          <p class="lines">{one.text}</p>
        </div>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <Step key={step.name} t={t} step={step} pageLang={pageLang} />
          ))}
        </ol>
      )}
      {amiss.length > 0 && (
        <div class="amiss">
          <h3>{t('amiss')}</h3>
          <ul>
            {amiss.map(({ id, name: say, upon, title, text }) => (
              <li key={say} data-step={id} data-say={say}>
                {upon && <span class="upon">{upon}</span>}{' '}
                <Sentence of={title} pageLang={pageLang} /> <span class="small">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface StepProps {
  readonly t: StepsT;
  readonly step: StepView;
  readonly pageLang: string;
}

function Step({ t, step, pageLang }: StepProps) {
  const { id, name, title, text, comes, figure } = step;
  return (
    <li data-step={id} data-say={name} data-comes={comes}>
      <div class="row">
        <div class="said">
          <label>
            <input type="checkbox" />
            <span>
              {(comes === 'sometimes' || comes === 'needed') && (
                <span class="comes">{t(comes)}</span>
              )}{' '}
              <Sentence of={title} pageLang={pageLang} />
            </span>
          </label>
          {text && <p class="small">{text}</p>}
        </div>
        {figure}
      </div>
    </li>
  );
}
