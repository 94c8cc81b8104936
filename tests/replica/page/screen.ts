import { useLayoutEffect } from 'react';

/** What the page shows, for the record of presses. */
export const screen = { step: 'start', busy: 0 };

const stack: { step: string }[] = [];
const showTop = (): void => {
  screen.step = stack.at(-1)?.step ?? 'start';
};

/** Names the step while the component is there; the one mounted last counts. */
export function useStep(step: string): void {
  useLayoutEffect(() => {
    const entry = { step };
    stack.push(entry);
    showTop();
    return () => {
      stack.splice(stack.indexOf(entry), 1);
      showTop();
    };
  }, [step]);
}

/** Marks the page as waiting until the promise is settled. */
export async function whileBusy<T>(promise: Promise<T>): Promise<T> {
  screen.busy += 1;
  try {
    return await promise;
  } finally {
    screen.busy -= 1;
  }
}
