import { useEffect, useState } from 'react';

const plain = (path: string): string => path.replace(/(.)\/$/, '$1');

/** The path without a trailing slash, and a way to another one without loading a page. */
export function usePath(): [string, (path: string) => void] {
  const [path, setPath] = useState(plain(location.pathname));
  useEffect(() => {
    const onPop = (): void => setPath(plain(location.pathname));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const go = (to: string): void => {
    history.pushState(null, '', to);
    setPath(to);
  };
  return [path, go];
}

const narrowQuery = window.matchMedia('(max-width: 640px)');

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(narrowQuery.matches);
  useEffect(() => {
    const onChange = (): void => setNarrow(narrowQuery.matches);
    narrowQuery.addEventListener('change', onChange);
    return () => narrowQuery.removeEventListener('change', onChange);
  }, []);
  return narrow;
}

/** Whether the page takes the device for a phone: then it offers the pairing link. */
export const looksMobile = (): boolean =>
  narrowQuery.matches || /Android|iPhone|Mobile/.test(navigator.userAgent);
