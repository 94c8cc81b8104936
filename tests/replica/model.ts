import { createBumps } from './bumps.ts';
import { captchaAnswer } from './captcha.ts';
import {
  type Answer,
  type AppSession,
  limits,
  type NewRequest,
  neverDefault,
  type Pending,
  secondFactors,
} from './model-parts.ts';
import {
  type AccountState,
  apiType,
  defaultKinds,
  errorCode,
  type Method,
  type MethodSpec,
  verification,
} from './types.ts';

export type { Answer, NewRequest } from './model-parts.ts';

const refused = (error: number): Answer => ({ state: verification.failed, error });
const failure: Answer = { state: verification.systemError, error: errorCode.verificationFailed };
const throttled: Answer = { state: verification.throttled, error: errorCode.throttled };
const riddled: Answer = { state: verification.captchaRequired, error: errorCode.captchaRequired };

/** The account and what its API does. Pure: no clock, no chance, no network. */
export function createModel(
  person: { name: string; mail: string },
  specs: MethodSpec[],
  bumps = createBumps(),
) {
  let counter = 0;
  const next = (): number => ++counter;
  const withId = (spec: MethodSpec): Method => ({ ...spec, id: `m${next()}` });
  let methods = specs.map(withId);
  let chosenDefault: string | null = null;
  let session: AppSession | null = null;
  let pending: Pending | null = null;
  let riddle: { id: string; answer: string } | null = null;
  let notDeleted = 0;

  const count = (type: Method['type']) => methods.filter((m) => m.type === type).length;
  const full = (type: Method['type']) => count(type) >= (limits[type] ?? 10);

  function defaultMethod(): string | null {
    const candidates = methods.filter((m) => !neverDefault.has(m.type));
    const kept = candidates.find((m) => m.id === chosenDefault);
    const best = candidates.find((m) => m.type === 'authenticator') ?? candidates[0];
    return (kept ?? best)?.id ?? null;
  }

  /** A code can get lost, and a call or a code to another number rings elsewhere. */
  function isDelivered(kind: Pending['kind'], { value = '' }: MethodSpec): boolean {
    if (kind === 'push') return true;
    const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0/, '');
    const { myNumber } = bumps.now();
    if (myNumber !== undefined && !digits(value).endsWith(digits(myNumber))) return false;
    return kind === 'call' || !bumps.take('noSms');
  }

  function begin(kind: Pending['kind'], method: MethodSpec): Answer {
    const turn = next();
    const secret =
      kind === 'push' ? String(10 + ((turn * 37) % 90)) : String(100000 + ((turn * 7919) % 900000));
    pending = {
      context: `v${turn}`,
      kind,
      method,
      secret,
      state: verification.pending,
      error: errorCode.none,
      mistakes: 0,
      registered: false,
      delivered: isDelivered(kind, method),
    };
    const answer: Answer = { state: pending.state, error: 0, context: pending.context };
    return kind === 'push' ? { ...answer, entropy: secret } : answer;
  }

  function settle(state: number, error: number): void {
    if (!pending) return;
    pending.state = state;
    pending.error = error;
  }

  /** Starts the registration of a phone or of the app. */
  function startNew(request: NewRequest): Answer {
    if (bumps.take('failNew')) return failure;
    if (bumps.now().throttled) return throttled;
    if (request.type === apiType.app) {
      if (!session || session.id !== request.session) return refused(errorCode.sessionTimedOut);
      const { qrExpired } = bumps.now();
      if (qrExpired) {
        session = null;
        bumps.patch({ qrExpired: undefined });
        return refused(qrExpired === 'next' ? errorCode.expired : errorCode.sessionTimedOut);
      }
      if (session.device === null) return refused(errorCode.verificationFailed);
      return begin('push', { type: 'authenticator', value: session.device });
    }
    const type = request.kind ?? 'phone';
    const digits = (request.phoneNumber ?? '').replace(/\D/g, '').replace(/^0/, '');
    if (digits.length < 6 || digits.length > 14 || bumps.take('refuseNumber')) {
      return refused(errorCode.badPhoneNumber);
    }
    if (bumps.now().captcha === 'number') return riddled;
    if (request.replaces) methods = methods.filter((m) => m.id !== request.replaces);
    if (full(type)) return refused(errorCode.limitReached);
    const value = `+${request.countryCode ?? ''} ${digits}`;
    return begin(request.type === apiType.call ? 'call' : 'sms', { type, value });
  }

  /** Says how far a verification is; for an SMS it takes the code. */
  function verify(context: string, data: string | null): Answer {
    if (!pending || pending.context !== context) return refused(errorCode.sessionTimedOut);
    if (bumps.take('failVerify')) return failure;
    if (bumps.now().throttled && pending.kind === 'sms') return throttled;
    if (pending.kind === 'sms' && pending.state === verification.pending) {
      if (data === pending.secret) settle(verification.verified, errorCode.none);
      else if (++pending.mistakes >= 5) settle(verification.throttled, errorCode.throttled);
      else if (pending.mistakes >= 2 && bumps.now().captcha === 'failures') return riddled;
      else return refused(errorCode.verificationFailed);
    }
    if (pending.state === verification.verified && !pending.registered) {
      pending.registered = true;
      methods = [...methods, withId(pending.method)];
    }
    return { state: pending.state, error: pending.error };
  }

  /** Begins an app registration; the code it shows is good for one phone. */
  function initialize(): string {
    session = { id: `s${next()}`, linkPressed: false, device: null };
    return session.id;
  }

  /** A new picture to read. */
  function askCaptcha(): { id: string; answer: string } {
    const turn = next();
    riddle = { id: `c${turn}`, answer: captchaAnswer(turn) };
    return riddle;
  }

  /** Whether the picture was read right; then it is not asked for again. */
  function solveCaptcha(id: string, answer: string): boolean {
    const solved = riddle?.id === id && riddle.answer === answer.trim().toUpperCase();
    riddle = null;
    if (solved) bumps.patch({ captcha: undefined });
    return solved;
  }

  /** Whether the method must stay because it is the default and another one could be it. */
  const isLocked = (id: string): boolean =>
    bumps.now().defaultLocked === true &&
    id === defaultMethod() &&
    methods.some((m) => m.id !== id && defaultKinds.has(m.type));

  /** Deletes a method; false when it is not there or cannot go. */
  function remove(id: string): boolean {
    const method = methods.find((m) => m.id === id);
    if (!method || method.type === 'password') return false;
    if (isLocked(id) || bumps.take('failDelete')) {
      notDeleted += 1;
      return false;
    }
    methods = methods.filter((m) => m.id !== id);
    return true;
  }

  function activate(device: string): boolean {
    if (!session || session.device !== null || full('authenticator')) return false;
    session.device = device;
    return true;
  }

  const waiting = (kind: Pending['kind']): Pending | null =>
    pending?.kind === kind && pending.state === verification.pending && pending.delivered
      ? pending
      : null;

  return {
    account: (): AccountState => ({
      ...person,
      methods: methods.map((m) => ({ ...m })),
      defaultMethod: defaultMethod(),
    }),
    canAdd: (type: Method['type']): boolean => !full(type) && bumps.now().withheld !== type,
    startNew,
    verify,
    initialize,
    remove,
    isLocked,
    /** Whether a sign-in stops to have something registered. */
    mustRegister: (): boolean =>
      bumps.now().forcedRegistration === true && !methods.some((m) => secondFactors.has(m.type)),
    askCaptcha,
    solveCaptcha,
    /** What the judge has to know beside the methods. */
    facts: () => ({
      undelivered: pending?.delivered === false,
      notDeleted,
      defaultMethod: defaultMethod(),
    }),
    setDefault(id: string): boolean {
      if (!methods.some((m) => m.id === id && !neverDefault.has(m.type))) return false;
      chosenDefault = id;
      return true;
    },
    pressLink(): void {
      if (session) session.linkPressed = true;
    },
    /** What happens on the person's phone. Each says whether there was anything to act on. */
    phone: {
      answerCall(options: { pressHash?: boolean } = {}): boolean {
        if (!waiting('call')) return false;
        if (options.pressHash ?? true) settle(verification.verified, errorCode.none);
        else settle(verification.failed, errorCode.verificationFailed);
        return true;
      },
      declineCall(): boolean {
        if (!waiting('call')) return false;
        settle(verification.failed, errorCode.verificationFailed);
        return true;
      },
      latestSms: (): string | undefined => waiting('sms')?.secret,
      scanQr: (device = 'Pixel 9'): boolean => activate(device),
      openPairingLink: (device = 'Pixel 9'): boolean =>
        session?.linkPressed === true && activate(device),
      /** The number that the page shows now, as a person reads it off the screen. */
      shownNumber: (): string | undefined => waiting('push')?.secret,
      enterNumber(number: number | string): boolean {
        const push = waiting('push');
        if (!push) return false;
        if (String(number) === push.secret) settle(verification.verified, errorCode.none);
        else settle(verification.failed, errorCode.verificationFailed);
        return true;
      },
      deny(): boolean {
        if (!waiting('push')) return false;
        settle(verification.failed, errorCode.denied);
        return true;
      },
      timeOut(): boolean {
        if (pending?.state !== verification.pending) return false;
        settle(verification.failed, errorCode.requestTimedOut);
        return true;
      },
      /** What the picture says that the page shows now. */
      captcha: (): string | undefined => riddle?.answer,
    },
  };
}

export type Model = ReturnType<typeof createModel>;
export type Phone = Model['phone'];
