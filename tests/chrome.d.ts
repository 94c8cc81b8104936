import type { browser } from 'wxt/browser';

declare global {
  /** The extension's own pages and worker have it by this name, and what tests run inside them. */
  const chrome: typeof browser;
}
