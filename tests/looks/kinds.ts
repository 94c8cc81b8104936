import type { Lang } from '../../platform/lang.ts';

/** One callout of each kind, as the guide says it. */
export interface Kind {
  readonly kind: string;
  readonly say: string;
  /** The page's own word, where the sentence quotes one; it is then pointed at. The page is in Japanese or English. */
  readonly quote?: { readonly ja: string; readonly en: string };
}

export const KINDS: readonly Kind[] = [
  {
    kind: 'press',
    say: 'add-method',
    quote: { ja: 'サインイン方法の追加', en: 'Add sign-in method' },
  },
  { kind: 'choose', say: 'pick-phone', quote: { ja: '電話', en: 'Phone' } },
  { kind: 'type', say: 'number', quote: { ja: '電話番号', en: 'Phone number' } },
  { kind: 'app', say: 'app-work-account' },
  { kind: 'check', say: 'phone-there' },
  { kind: 'warn', say: 'warn' },
  { kind: 'waiting', say: 'answer-call' },
  { kind: 'lost', say: 'lost' },
  { kind: 'done', say: 'done' },
];

/** The word that is quoted to a reader of this language. */
export function quoted({ quote }: Kind, lang: Lang): string | undefined {
  return quote?.[/^ja\b/.test(lang) ? 'ja' : 'en'];
}

/** A thing to point at, as plain as can be: what is looked at is ours. */
export function targetFor(kind: Kind, lang: Lang): string {
  const words = quoted(kind, lang) ?? '';
  const style = 'position:fixed;left:40px;top:40px;font:16px sans-serif;padding:8px 16px';
  return kind.kind === 'type'
    ? `<input id="t" aria-label="${words}" placeholder="${words}" style="${style}">`
    : `<button id="t" type="button" style="${style}">${words}</button>`;
}
