import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { usePage } from './context.ts';

const Open = createContext(true);

/** Whether the dialog is meant to be there; false while it fades out. */
export const useOpen = (): boolean => useContext(Open);

const fadeTime = 300;

/** Keeps a dialog in the DOM for its fade-out, in the variant that has one. */
export function Lingering({ children }: { children: ReactNode }) {
  const { config } = usePage();
  const fades = config.variants.closing === 'fades';
  const there = Boolean(children);
  const last = useRef<ReactNode>(null);
  const [, setGone] = useState(0);
  if (there) last.current = children;
  useEffect(() => {
    if (there || !fades) return;
    const timer = setTimeout(() => {
      last.current = null;
      setGone((count) => count + 1);
    }, fadeTime);
    return () => clearTimeout(timer);
  }, [there, fades]);
  const shown = there ? children : fades ? last.current : null;
  return <Open.Provider value={there}>{shown}</Open.Provider>;
}
