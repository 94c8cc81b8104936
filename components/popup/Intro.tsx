import type { T } from './words';

/** What this is and what will happen, for someone who has never seen it. */
export function Intro({ t }: { readonly t: T }) {
  return (
    <p class="intro">
      {t('intro/what')} <strong>{t('intro/when')}</strong>
    </p>
  );
}
