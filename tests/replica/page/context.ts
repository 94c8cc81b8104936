import { createContext, useContext } from 'react';
import type { PageConfig } from '../types.ts';
import type { Translate } from './strings/index.ts';

export interface PageContext {
  config: PageConfig;
  t: Translate;
  /** Shows a note at the top right. */
  toast(text: string, kind?: 'error'): void;
}

export const Context = createContext<PageContext | null>(null);

/** What every component needs: the scenario's settings, the words, the toast. */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('usePage outside of the page');
  return page;
}
