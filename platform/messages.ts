import type { HandOver } from '../flow/hand-over';
import type { BadCode } from '../flow/hand-over-code';
import type { MoveRef, Progress } from '../flow/progress';
import type { Answer, Route, Setup } from '../flow/types';
import type { View } from '../flow/view';
import type { MapData } from '../page/map';
import type { Reason } from '../page/patch-reasons';
import type { SyncState } from './keeper';
import type { Keys } from './keys';
import type { Lang } from './lang';
import type { Organisation } from './organisation';
import type { PageWords } from './page-words';
import type { GraphPolicy } from './policy-values';
import type { GuideResources } from './resources';

/** What the content script says to the background. `account`: the name or mail that the page shows, if it does. */
export type FromPage =
  | {
      readonly type: 'hello';
      readonly account?: string | undefined;
      readonly have?: Lang | undefined;
      /** Languages that the page may be in; empty before it has said so. */
      readonly pageLangs?: readonly string[] | undefined;
    }
  | {
      readonly type: 'look';
      readonly account?: string | undefined;
      readonly view: View;
      readonly of: MoveRef;
    }
  | {
      readonly type: 'answer';
      readonly account?: string | undefined;
      readonly answer: Answer;
      readonly of: MoveRef;
    }
  /** The address with which the page was opened carried a hand-over. */
  | { readonly type: 'handed-over'; readonly code: string }
  | { readonly type: 'open-popup' }
  /** All steps to read, in a tab of their own. */
  | { readonly type: 'open-steps' };

/** What the popup says to the background. */
export type FromPopup = (
  | { readonly type: 'state' }
  | { readonly type: 'start'; readonly route: Route; readonly setup: Setup }
  | {
      readonly type: 'choose';
      readonly id: string;
      readonly route?: Route | undefined;
      readonly setup?: Setup | undefined;
    }
  | { readonly type: 'device-changed'; readonly id: string }
  | { readonly type: 'restart'; readonly id: string }
  | { readonly type: 'forget'; readonly id: string }
  | { readonly type: 'language'; readonly lang: Lang }
  /** The person typed a hand-over code. */
  | { readonly type: 'offer'; readonly text: string }
  | { readonly type: 'take-over' }
  | { readonly type: 'decline' }
  /** Progress in the browser account too. */
  | { readonly type: 'sync'; readonly on: boolean }
  | { readonly type: 'go' }
  | { readonly type: 'report' }
  /** What the page calls things, in this language of it. */
  | { readonly type: 'page-words'; readonly lang: string }
) & {
  /** The tab that the popup is about: the one in front, or the one that it was opened from. */
  readonly tab?: number | undefined;
};

export type Message = FromPage | FromPopup;

/** What the background says to a page: asks whether a guide lives there and what it sees, or that the keys were pressed. */
export interface ToPage {
  readonly type: 'ping' | 'see' | 'focus';
}

/** A move as it stands, for a page. */
export interface Told {
  readonly move: Progress | undefined;
  /** False while storage refuses: the move goes on, but not beyond this session. */
  readonly kept: boolean;
}

export interface Hello extends Told, Keys {
  readonly lang: Lang;
  /**
   * The guide's texts in `lang`: whole while a move is under way, else only what the launcher needs. Undefined where
   * the page said that it has them.
   */
  readonly resources: Partial<GuideResources> | undefined;
  /** By what the page is read, while a move is under way. */
  readonly map: MapData | undefined;
  /** What the organisation says about registering. */
  readonly organisation?: string | undefined;
  /** A hand-over waits for the person's word in the popup. */
  readonly isOffered: boolean;
}

/**
 * Whether a guide answers from the tab in front (or, where that is the popup itself, from the tab that was opened):
 * `silent` when the tab has finished loading and none does; `unknown` when there is no such tab.
 */
export type GuideState = 'here' | 'loading' | 'silent' | 'unknown';

/** The organisation's page patch: in force by its version, or refused and why. Nothing of a refused one is used. */
export type PatchState =
  | { readonly is: 'in-force'; readonly version: string }
  | { readonly is: 'refused'; readonly reasons: readonly Reason[] };

export interface PopupState extends Told {
  /** Undefined where the organisation has none. */
  readonly patch: PatchState | undefined;
  readonly organisation: Organisation;
  /** Which app registration may ask Microsoft Graph, if the organisation has one. */
  readonly graph: GraphPolicy | undefined;
  readonly lang: Lang;
  readonly guide: GuideState;
  readonly sync: SyncState;
  /** A hand-over that waits for the person's word. */
  readonly offer: HandOver | undefined;
  /** Why the code that was typed just now cannot be used. */
  readonly refused?: BadCode | undefined;
}

interface Replies {
  readonly hello: Hello;
  readonly look: Told;
  readonly answer: Told;
  readonly 'handed-over': undefined;
  readonly 'open-popup': undefined;
  readonly 'open-steps': undefined;
  readonly state: PopupState;
  readonly start: PopupState;
  readonly choose: PopupState;
  readonly 'device-changed': PopupState;
  readonly restart: PopupState;
  readonly forget: PopupState;
  readonly language: PopupState;
  readonly offer: PopupState;
  readonly 'take-over': PopupState;
  readonly decline: PopupState;
  readonly sync: PopupState;
  readonly go: PopupState;
  /** The report for the help desk. */
  readonly report: string;
  readonly 'page-words': PageWords;
}

export type Reply<M extends Message = Message> = Replies[M['type']];

const PAGE: ReadonlySet<string> = new Set<FromPage['type']>([
  'hello',
  'look',
  'answer',
  'handed-over',
  'open-popup',
  'open-steps',
]);

const POPUP: ReadonlySet<string> = new Set<FromPopup['type']>([
  'state',
  'start',
  'choose',
  'device-changed',
  'restart',
  'forget',
  'language',
  'offer',
  'take-over',
  'decline',
  'sync',
  'go',
  'report',
  'page-words',
]);

/** Is this one of the messages that a page may send? */
export function isFromPage(message: Message): message is FromPage {
  return PAGE.has(message.type);
}

/** Is this one of ours at all? Other versions of ourselves may still live in open tabs. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && (PAGE.has(value.type) || POPUP.has(value.type));
}

/** Is this one of the background's questions to a page? */
export function isForPage(value: unknown): value is ToPage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return value.type === 'ping' || value.type === 'see' || value.type === 'focus';
}
