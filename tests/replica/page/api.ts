import { apiType, type Method, type PageConfig } from '../types.ts';

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', Sessionctxv2: 'replica' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export interface MethodList {
  methods: Method[];
  defaultMethod: string | null;
  [apiKey: string]: unknown;
}

export interface Verification {
  state: number;
  error: number;
  context: string;
  entropy: string;
}

interface NewAnswer {
  VerificationContext: string | null;
  VerificationState: number;
  ErrorCode: number;
  Data: { EntropyNumber?: string } | null;
}

interface Deletion {
  Deleted: boolean;
  ErrorCode: number;
}

export interface Challenge {
  ChallengeId: string;
  /** A picture, as base64 PNG. */
  ChallengeData: string;
}

const methodsApi = '/api/authenticationmethods';

async function startNew(type: number, data: unknown): Promise<Verification> {
  const body = { Type: type, Data: JSON.stringify(data) };
  const answer = await call<NewAnswer>(`${methodsApi}/new`, body);
  return {
    state: answer.VerificationState,
    error: answer.ErrorCode,
    context: answer.VerificationContext ?? '',
    entropy: answer.Data?.EntropyNumber ?? '',
  };
}

export interface PhoneRequest {
  kind: 'phone' | 'alternatePhone' | 'officePhone';
  phoneNumber: string;
  countryCode: string;
  replaces?: string;
}

export interface AppSession {
  QrCode: string;
  ActivationCode: string;
  SecretKey: string;
  AccountName: string;
}

/** The calls of the page, named as on the real one. */
export const api = {
  config: () => call<PageConfig>(`/__replica/config${location.search}`),
  authorize: () => call<{ requireRegistration: boolean }>('/api/session/authorize', {}),
  skipRegistration: () => call(`${methodsApi}/completeProofup`, { skipped: true }),
  list: () => call<MethodList>(`${methodsApi}/availablemethods`),
  remove: async (method: Method): Promise<{ deleted: boolean; error: number }> => {
    const body = { Type: method.type, Data: JSON.stringify({ id: method.id }) };
    const answer = await call<Deletion>(`${methodsApi}/delete`, body);
    return { deleted: answer.Deleted, error: answer.ErrorCode };
  },
  setDefault: (id: string) => call(`${methodsApi}/setdefault`, { id }),
  initializeApp: () =>
    call<AppSession>(`${methodsApi}/initializemobileapp`, { securityInfoType: apiType.app }),
  newPhone: (choice: 'call' | 'text', request: PhoneRequest) =>
    startNew(choice === 'call' ? apiType.call : apiType.sms, request),
  newApp: (session: string) => startNew(apiType.app, { session }),
  captcha: () =>
    call<Challenge>(`/api/captcha/?challengeType=Visual&locale=${document.documentElement.lang}`),
  solveCaptcha: async (challenge: Challenge, answer: string): Promise<boolean> => {
    const body = { ChallengeId: challenge.ChallengeId, InputSolution: answer };
    return (await call<{ Valid: boolean }>('/api/captcha/validation', body)).Valid;
  },
  verify: async (type: number, context: string, data: string | null) => {
    const body = { Type: type, VerificationContext: context, VerificationData: data };
    const answer = await call<NewAnswer>(`${methodsApi}/verify`, body);
    return { state: answer.VerificationState, error: answer.ErrorCode };
  },
};
