import type { BumpStore } from './bumps.ts';
import { captchaPicture } from './captcha.ts';
import type { Model, NewRequest } from './model.ts';
import { qrPicture } from './qr.ts';
import { errorCode, type Latency, type MethodType, type Operation } from './types.ts';

type Body = Record<string, unknown>;
type Route = {
  operation: Operation | null;
  answer: (model: Model, body: Body, bumps: BumpStore) => unknown;
};

/** How the API names the kinds of methods. */
const apiKeys: Partial<Record<MethodType, string>> = {
  authenticator: 'authenticatorApp',
  phone: 'mobilePhone',
  alternatePhone: 'altMobilePhone',
  officePhone: 'officePhone',
  email: 'email',
  securityKey: 'fido',
};

function available(model: Model): Body {
  const { methods, defaultMethod } = model.account();
  const byKey = Object.entries(apiKeys).map(([type, key]) => [
    key,
    {
      isRegistered: methods.some((m) => m.type === type),
      canAdd: model.canAdd(type as MethodType),
      canDelete: true,
    },
  ]);
  return { ...Object.fromEntries(byKey), methods, defaultMethod };
}

const dataOf = (body: Body): Body => JSON.parse(String(body.Data ?? '{}')) as Body;

const routes: Record<string, Route> = {
  'session/authorize': {
    operation: null,
    answer: (model) => ({
      ...{ isAuthorized: true, requireMfa: false, sessionCtxV2: 'replica' },
      requireRegistration: model.mustRegister(),
    }),
  },
  'authenticationmethods/availablemethods': { operation: 'list', answer: available },
  'authenticationmethods/initializemobileapp': {
    operation: 'initialize',
    answer: (model, body) => {
      const session = model.initialize();
      return {
        RegistrationType: body.securityInfoType,
        QrCode: qrPicture(Number(session.slice(1)) + 41),
        ActivationCode: session,
        SecretKey: 'gezd gnbv gy3t qojq',
        AccountName: `Contoso:${model.account().mail}`,
        AffinityRegion: 'JP',
      };
    },
  },
  'authenticationmethods/new': {
    operation: 'new',
    answer: (model, body) => {
      const request = { ...dataOf(body), type: Number(body.Type) } as NewRequest;
      const answer = model.startNew(request);
      return {
        Type: body.Type,
        VerificationContext: answer.context ?? null,
        VerificationState: answer.state,
        ErrorCode: answer.error,
        Data: answer.entropy ? { EntropyNumber: answer.entropy } : null,
      };
    },
  },
  'authenticationmethods/verify': {
    operation: 'verify',
    answer: (model, body) => {
      const data = body.VerificationData === null ? null : String(body.VerificationData);
      const answer = model.verify(String(body.VerificationContext), data);
      return { VerificationState: answer.state, ErrorCode: answer.error };
    },
  },
  'authenticationmethods/delete': {
    operation: 'delete',
    answer: (model, body, bumps) => {
      // The detour counts down where the person signs in.
      if ((bumps.now().signInOnDelete ?? 0) > 0) {
        return { Deleted: false, ErrorCode: errorCode.mfaRequired };
      }
      const id = String(dataOf(body).id);
      const before = model.account().defaultMethod;
      const locked = model.isLocked(id);
      const deleted = model.remove(id);
      const after = model.account().defaultMethod;
      return {
        Deleted: deleted,
        ErrorCode: locked ? errorCode.otherDefaultAvailable : errorCode.none,
        DefaultMethodUpdated: before !== after,
      };
    },
  },
  'captcha/': {
    operation: null,
    answer: (model) => {
      const { id, answer } = model.askCaptcha();
      return {
        ChallengeId: id,
        ChallengeType: 'Visual',
        ChallengeData: captchaPicture(answer),
        AzureRegion: 'JapanEast',
      };
    },
  },
  'captcha/validation': {
    operation: null,
    answer: (model, body) => ({
      Valid: model.solveCaptcha(String(body.ChallengeId), String(body.InputSolution)),
    }),
  },
  'authenticationmethods/completeProofup': {
    operation: null,
    answer: (_model, _body, bumps) => {
      // Skipped: this sign-in asks for nothing any more.
      bumps.patch({ forcedRegistration: undefined });
      return { Completed: true };
    },
  },
  'authenticationmethods/setdefault': {
    operation: 'setDefault',
    answer: (model, body) => ({ Updated: model.setDefault(String(body.id)) }),
  },
};

/** Milliseconds that an operation takes. */
export function latencyOf(latency: Latency | undefined, operation: Operation): number {
  if (latency === undefined) return 120;
  if (typeof latency === 'number') return latency;
  return latency[operation] ?? latency.other ?? 120;
}

/** The route of an API path, or undefined when there is none. */
export function apiRoute(path: string): Route | undefined {
  const name = path.replace(/^\/api\//, '');
  return Object.hasOwn(routes, name) ? routes[name] : undefined;
}
