import type { MethodKind, Route } from '../../flow/types';
import type { MethodRow, Problem, View } from '../../flow/view';
import type { Method } from '../replica/types.ts';
import type { Config } from './world.ts';

export interface Form {
  readonly country: 'open' | 'right' | 'other';
  readonly number: 'empty' | 'kept' | 'filled';
  readonly choice: Route | undefined;
}

type Message = { readonly problem?: readonly Problem[] | undefined };

/** What a page shows, and what it has to know for going on from there. */
export type Shown =
  | { readonly at: 'loading' | 'list' | 'unknown' | 'page-error' | 'register' }
  | { readonly at: 'other-dialog' | 'unknown-dialog' | 'phone-done' | 'app-approved' }
  | { readonly at: 'app-install' | 'app-setup' }
  | { readonly at: 'elsewhere'; readonly folded: boolean }
  | { readonly at: 'confirm-delete'; readonly method: Method }
  | {
      readonly at: 'picker';
      readonly open: boolean;
      readonly chosen: MethodKind | undefined;
      readonly all: boolean;
    }
  | ({ readonly at: 'phone-number' } & Message)
  | ({ readonly at: 'phone-call'; readonly context: string } & Message)
  | ({
      readonly at: 'phone-code';
      readonly context: string;
      readonly code: string | undefined;
      readonly fresh: boolean;
    } & Message)
  | ({ readonly at: 'captcha'; readonly text: string | undefined; readonly id: string } & Message)
  | ({ readonly at: 'app-qr' | 'app-link'; readonly session: string } & Message)
  | ({
      readonly at: 'app-number';
      readonly session: string;
      readonly context: string;
      readonly from: 'app-qr' | 'app-link';
    } & Message);

/** What a view is made from, besides what is shown. */
export interface Scene {
  readonly config: Config;
  readonly rows: readonly Method[];
  readonly form: Form;
  readonly offered: readonly MethodKind[];
  readonly isForced: boolean;
  /** The row whose Delete was pressed. */
  readonly pressed: Method | undefined;
  readonly lang: string;
  readonly salt: string;
}

/** What a look at this page recognises. */
export function viewOf(shown: Shown, scene: Scene): View {
  const { config, form } = scene;
  const forced = scene.isForced ? ({ isForced: true } as const) : {};
  const problem = 'problem' in shown && shown.problem ? { problem: shown.problem } : {};
  const failed = problem.problem !== undefined;
  const wizard = { next: true, ...forced, ...problem };
  switch (shown.at) {
    case 'elsewhere':
      return { screen: shown.at, menu: shown.folded ? 'folded' : 'shown' };
    case 'list':
      return { screen: shown.at, methods: rowsOf(scene) };
    case 'confirm-delete': {
      const at = scene.pressed && rowsOf(scene)[scene.rows.indexOf(scene.pressed)];
      const pressed = at && { kind: at.kind, key: at.key };
      const of = config.confirmSays ? titleOf(shown.method) : undefined;
      return { screen: shown.at, of, pressed, next: true };
    }
    case 'picker':
      return picker(shown, scene);
    case 'phone-number':
      return { screen: shown.at, ...form, ...wizard, next: isComplete(form) };
    case 'phone-call':
      return { screen: shown.at, ...wizard, next: failed && config.callAgain };
    case 'phone-code': {
      const code = shown.code === undefined || !shown.fresh ? 'empty' : 'filled';
      return { screen: shown.at, code, ...wizard, next: shown.code !== undefined };
    }
    case 'captcha': {
      const text = shown.text === undefined ? 'empty' : 'filled';
      return { screen: shown.at, text, ...wizard, next: text === 'filled' };
    }
    case 'app-number':
      return { screen: shown.at, number: !failed, ...wizard, next: failed };
    case 'app-install':
    case 'app-setup':
    case 'app-qr':
    case 'app-link':
    case 'phone-done':
    case 'app-approved':
      return { screen: shown.at, ...wizard };
    default:
      return { screen: shown.at };
  }
}

export function isComplete({ number, choice }: Form): boolean {
  return number !== 'empty' && choice !== undefined;
}

function picker(shown: Extract<Shown, { at: 'picker' }>, { config, offered }: Scene): View {
  const { open, chosen, all } = shown;
  const screen = 'picker';
  if (config.picker === 'dropdown') {
    const form = 'dropdown';
    const seen = open ? offered : [];
    return { screen, form, open, chosen, offered: seen, more: false, next: chosen !== undefined };
  }
  const more = config.recommended !== undefined && !all;
  const seen = more ? offered.filter((kind) => kind === config.recommended) : offered;
  return { screen, form: 'tiles', open: false, chosen: undefined, offered: seen, more, next: true };
}

/** Both apps have the same title; of other methods the dialog says the name, which is none of the move's. */
function titleOf({ type }: Method): MethodKind {
  if (type === 'authenticator' || type === 'totp') return 'authenticator';
  return type === 'phone' ? 'phone' : 'unknown';
}

function kindOf({ type }: Method): MethodKind {
  if (type === 'passkeyInAuthenticator') return 'passkey';
  return type === 'certificate' ? 'unknown' : type;
}

/** The rows with keys as the recogniser makes them: of the words, and a counter for those that say the same. */
export function rowsOf({ rows, lang, salt }: Pick<Scene, 'rows' | 'lang' | 'salt'>): MethodRow[] {
  const counts = new Map<string, number>();
  return rows.map((method) => {
    const kind = kindOf(method);
    const words = kind === 'phone' ? '' : `${lang} ${kind} ${method.value ?? ''}`.trim();
    const plain = `${kind}:${salt.slice(0, 4)} ${words}`;
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    return { kind, key: `${plain}:${count}`, words, deletable: method.type !== 'password' };
  });
}
