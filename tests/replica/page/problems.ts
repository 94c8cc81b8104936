import { errorCode, verification } from '../types.ts';
import type { StringKey } from './strings/index.ts';

const byCode: Record<number, StringKey> = {
  [errorCode.denied]: 'app.errorDenied',
  [errorCode.requestTimedOut]: 'app.errorTimeout',
  [errorCode.throttled]: 'phone.errorThrottled',
  [errorCode.badPhoneNumber]: 'phone.errorNumber',
  [errorCode.sessionTimedOut]: 'app.errorExpiredBack',
  [errorCode.expired]: 'app.errorExpiredNext',
};

/** The words for an answer of the API that is not a success. */
export const problemKey = (
  { state, error }: { state: number; error: number },
  otherwise: StringKey = 'wizard.problem',
): StringKey =>
  state === verification.systemError ? 'wizard.problem' : (byCode[error] ?? otherwise);
