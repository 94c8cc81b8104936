import type { ComponentChild } from 'preact';
import { withoutReadings } from '../text/readings';
import { Part } from './Part';
import type { PartView } from './types';
import type { StepsT } from './words';

interface Props {
  readonly t: StepsT;
  readonly organisation: string | undefined;
  /** By which ways the move goes. */
  readonly chosen: string;
  readonly controls: ComponentChild;
  /** What is left out, by name; undefined where nothing is. */
  readonly leftOut: string | undefined;
  /** Said where the move has ended. */
  readonly ended: string | undefined;
  readonly parts: readonly PartView[];
  readonly pageLang: string;
  readonly help: ComponentChild;
}

/** The whole guide on one page, to be read and printed. */
export function Steps(props: Props) {
  const { t, organisation, chosen, leftOut, ended, parts, pageLang } = props;
  return (
    <>
      <style>{onEverySheet(withoutReadings(t('title')))}</style>
      <header class="top">
        <h1>{t('title')}</h1>
        {organisation && <p data-part="organisation">{organisation}</p>}
        <p data-part="chosen">{chosen}</p>
      </header>
      <main>
        {props.controls}
        {leftOut && <p data-part="left-out">{t('left-out', { steps: leftOut })}</p>}
        {ended && <p data-part="ended">{ended}</p>}
        <p class="small">
          {t('about')} {t('not-sure')}
        </p>
        {parts.map((part) => (
          <Part key={part.name} t={t} part={part} pageLang={pageLang} />
        ))}
        {props.help}
      </main>
    </>
  );
}

/** The title and the number of the sheet in the margin, where the browser prints there (Chromium 131 and later). */
function onEverySheet(title: string): string {
  const text = (content: string): string => `{ content: ${content}; font-size: 9pt }`;
  return `@page { @top-center ${text(JSON.stringify(title))} @bottom-center ${text('counter(page) " / " counter(pages)')} }`;
}
