import type { Sentence as Words } from './types';

interface Props {
  readonly of: Words;
  /** The language of the page's own words. */
  readonly pageLang: string;
}

/** A sentence; in bold what the page calls a thing, in its own language, and what we call it. */
export function Sentence({ of, pageLang }: Props) {
  return (
    <span class="sentence">
      {of.map((bit) => {
        if (typeof bit === 'string') return bit;
        const { ours, theirs } = bit;
        return (
          <b key={`${ours} ${theirs}`}>
            {ours}
            {ours && theirs && ' / '}
            {theirs && <span lang={pageLang}>{theirs}</span>}
          </b>
        );
      })}
    </span>
  );
}
