import { dialogs } from './dialogs.ts';
import { following } from './follow.ts';
import { onThePage } from './page.ts';
import type { Row } from './row.ts';

/** The 22 behaviours, in the order in which the table shows them. */
export const ROWS: readonly Row[] = [...following, ...dialogs, ...onThePage];
