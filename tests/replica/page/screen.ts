import { useLayoutEffect } from 'react';
import { useOpen } from './Lingering.tsx';

interface Shown {
  step: string;
  busy: boolean;
}

/** What the page shows, for the record of presses; the last one is on top. */
const shown: Shown[] = [];

/** What the person sees on top. */
export const screenNow = (): Shown => shown.at(-1) ?? { step: 'start', busy: false };

/** Names the step while the component is there; `busy` when it waits for the server. */
export function useStep(step: string, busy = false): void {
  const open = useOpen();
  useLayoutEffect(() => {
    if (!open) return;
    const entry = { step, busy };
    shown.push(entry);
    return () => {
      shown.splice(shown.indexOf(entry), 1);
    };
  }, [step, busy, open]);
}
