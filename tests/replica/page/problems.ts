import { errorCode } from '../types.ts';
import type { StringKey } from './strings/index.ts';

const byCode: Record<number, StringKey> = {
  [errorCode.denied]: 'app.errorDenied',
  [errorCode.requestTimedOut]: 'app.errorTimeout',
  [errorCode.throttled]: 'phone.errorThrottled',
};

/** The words for an error of the API. */
export const problemKey = (code: number, otherwise: StringKey): StringKey =>
  byCode[code] ?? otherwise;
