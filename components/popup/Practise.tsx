import type { T } from './words';

/** The way to the practice. */
export function Practise({ t }: { readonly t: T }) {
  return (
    <a class="quiet" href="practice.html" target="_blank" rel="noreferrer">
      {t('practice')}
    </a>
  );
}
