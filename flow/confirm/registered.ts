/** What Microsoft Graph said is registered, as far as it is of use. Names, dates and numbers were dropped on arrival. */
export interface Registered {
  /** The ids of the Microsoft Authenticators, one per device; later their marks. */
  readonly apps: readonly string[];
  /** Is a mobile number there? Undefined where the organisation lets nobody ask. */
  readonly hasMobile: boolean | undefined;
}

/** Fixed for every account: https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod (2026-11). */
const MOBILE = '3179e48a-750b-4051-897c-87b9720928f7';

const TYPE = '#microsoft.graph.';

/** Of each kind, the list in which an item without a type must have been. */
const TYPES = {
  app: `${TYPE}microsoftAuthenticatorAuthenticationMethod`,
  phone: `${TYPE}phoneAuthenticationMethod`,
} as const;

type Listed = keyof typeof TYPES | 'all';

/**
 * The Authenticators' ids in one of Graph's lists; undefined where it is no such list. `list`: which one was asked for. In
 * the list of everything (`all`) an item has to say its type; what is of another type, known or not, is another method.
 */
export function appsIn(body: unknown, list: Listed): readonly string[] | undefined {
  return idsOf(body, 'app', list);
}

/** Whether the mobile number is among the phones; undefined where it is no such list. */
export function hasMobileIn(body: unknown, list: Listed): boolean | undefined {
  return idsOf(body, 'phone', list)?.includes(MOBILE);
}

function idsOf(
  body: unknown,
  kind: keyof typeof TYPES,
  list: Listed,
): readonly string[] | undefined {
  const { value } = fieldsOf(body);
  if (!Array.isArray(value)) return undefined;
  const fitting = value.map(fieldsOf).filter((item) => {
    const type = item['@odata.type'];
    return type === undefined ? list === kind : type === TYPES[kind];
  });
  const ids = fitting.map(({ id }) => id).filter((id) => typeof id === 'string' && id !== '');
  return ids.length === fitting.length ? (ids as readonly string[]) : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
