import type { FromPopup } from './messages';
import type { Policy } from './policy-values';

const BY_CODE: readonly FromPopup['type'][] = ['offer', 'take-over'];
const ALWAYS: readonly FromPopup['type'][] = ['state', 'report', 'language'];

/** Does the organisation forbid what is wished? */
export function isForbidden({ enabled, handOver }: Policy, { type }: FromPopup): boolean {
  if (enabled === false) return !ALWAYS.includes(type);
  return handOver === false && BY_CODE.includes(type);
}
