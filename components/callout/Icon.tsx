import type { JSX } from 'preact';
import type { CalloutModel } from '../overlay/model';

type Kind = CalloutModel['kind'];

/** One sign per kind, so that colour is never the only one. Lines in a box of 20. */
const PATHS: Readonly<Record<Kind, string>> = {
  press: 'M8 8.5l8.5 3-3.7 1.6-1.6 3.9zM6.5 2v2.5M2 6.5h2.5M3.3 3.3l1.8 1.8M9.7 3.3L8.2 5',
  choose: 'M3 5.5h1M3 10h1M3 14.5h1M7.5 5.5H17M7.5 10H17M7.5 14.5H17',
  type: 'M2.5 5.5h15v9h-15zM5.5 8.5h1M9.5 8.5h1M13.5 8.5h1M6.5 11.8h7',
  app: 'M6 2h8v16H6zM9 15.3h2',
  check: 'M3.5 10.5l4.3 4.3L16.5 5.5',
  warn: 'M10 2.8L18 17H2zM10 8v4M10 14.2v.4',
  waiting: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v4.3l2.8 1.7',
  lost: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM7.8 8a2.2 2.2 0 113.2 2q-1 .5-1 1.5M10 13.9v.3',
  done: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM6.5 10.3l2.4 2.4 4.6-5',
};

/** The sign of a kind. */
export const signOf = (kind: Kind): JSX.Element => (
  <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[kind]} />
  </svg>
);
