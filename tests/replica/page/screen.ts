import { useLayoutEffect, useRef } from 'react';
import { useOpen } from './Lingering.tsx';

interface Shown {
  step: string;
  busy: boolean;
  /** The key of the words of the error that is shown. */
  problem: string | null;
}

/** What the page shows, for the record of presses; the last one is on top. */
const shown: Shown[] = [];

/** What the person sees on top. */
export const screenNow = (): Shown => shown.at(-1) ?? { step: 'start', busy: false, problem: null };

/** Names the step while the component is there; `busy` when it waits for the server. */
export function useStep(step: string, busy = false, problem: string | null = null): void {
  const open = useOpen();
  const entry = useRef<Shown>({ step, busy, problem }).current;
  useLayoutEffect(() => {
    // In its place: what lies below must not come to lie on top.
    Object.assign(entry, { step, busy, problem });
  });
  useLayoutEffect(() => {
    if (!open) return;
    shown.push(entry);
    return () => {
      shown.splice(shown.indexOf(entry), 1);
    };
  }, [entry, open]);
}
