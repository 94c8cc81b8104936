import type { Progress } from '../../flow/progress';
import { createMap, type PageMap } from '../../page/map';
import type { Lang } from '../../platform/lang';
import type { Hello } from '../../platform/messages';
import type { Outbox } from '../../platform/outbox';
import { createPageTexts, type PageTexts } from '../../platform/page-texts';

/** A move under way, as this page knows it. */
export interface Under {
  readonly move: Progress;
  /** The account that it was asked for; undefined while the page had not shown one. */
  readonly account: string | undefined;
  readonly kept: boolean;
  /** What leads here and back, as the browser writes it. */
  readonly keys: string | undefined;
  /** What the organisation says about registering. */
  readonly organisation: string | undefined;
  readonly lang: Lang;
  readonly t: PageTexts;
  /** By what this page is read. */
  readonly map: PageMap;
}

/** The background's answer for this account, ready for use; undefined where no move is under way. */
export function underOf(
  { move, resources, map, ...hello }: Hello,
  account: string | undefined,
  { onTop }: Outbox,
): Under | undefined {
  if (move === undefined || resources === undefined || map === undefined) return undefined;
  const t = createPageTexts(resources);
  const { kept, lang, organisation, keys } = hello;
  const parts = { account, kept, lang, t, organisation, keys };
  return { ...parts, move: onTop(move, account), map: createMap(map) };
}
