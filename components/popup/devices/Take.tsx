import { useState } from 'preact/hooks';
import type { AsideProps } from '../types';
import type { DevicesT } from '../words';

interface Props {
  readonly t: DevicesT;
  readonly refused: AsideProps['refused'];
  readonly onRead: (code: string) => void;
}

/** A code from another device, typed or pasted. What is wrong with it is said; nothing typed is lost. */
export function Take({ t, refused, onRead }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <section>
      <h3>{t('take/name')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onRead(typed);
        }}
      >
        <input
          type="text"
          name="hand-over"
          autocomplete="off"
          spellcheck={false}
          placeholder="26G0-04NE"
          aria-label={t('take/field')}
          aria-invalid={refused !== undefined}
          aria-describedby="refused"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" data-action="read-code">
          {t('take/read')}
        </button>
      </form>
      <p id="refused" role="status">
        {refused && t(`take/refused/${refused}`)}
      </p>
    </section>
  );
}
