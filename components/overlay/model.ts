import type { ComponentChild } from 'preact';
import type { Kind, Phase } from '../../flow/types';

/** A button of ours: `id` comes back by `on.press`, `label` is what the person reads. */
export interface Button {
  readonly id: string;
  readonly label: string;
}

/** What the callout says. In `title` and `text`, `**…**` marks the page's own words: set in bold. */
export interface CalloutModel {
  readonly phase: Phase;
  readonly step: string;
  readonly kind: Kind;
  /** The sign of the kind, ready made: the engine carries no drawings. */
  readonly sign?: ComponentChild;
  /** "STEP 2 of 4 · step 3 of 7" */
  readonly header: string;
  /** 0…1, the thin bar. */
  readonly progress: number;
  readonly title: string;
  readonly text?: string | undefined;
  /** All of it as it is read out, once, and where on the page what it names is: no marks of any kind. */
  readonly spoken: string;
  /** A calm line that must not be missed. */
  readonly notice?: string | undefined;
  readonly primary?: Button | undefined;
  readonly choices?: readonly Button[] | undefined;
  /** One step back: small, below everything that leads on. */
  readonly back?: Button | undefined;
  /** All steps to read: the last and quietest. */
  readonly steps?: Button | undefined;
  /** A drawing of what the person sees elsewhere, ready made too. */
  readonly figure?: ComponentChild;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: {
    /** Accessible name of the callout. */
    readonly region: string;
    readonly fold: string;
    readonly unfold: string;
    /** To the other edge of a narrow screen. */
    readonly move: string;
    readonly shortcut: string;
  };
}

/** All that lies on the page: a callout, with or without a target; or the launcher alone; or nothing. */
export type OverlayModel =
  | {
      readonly callout?: CalloutModel | undefined;
      readonly target?: Element | undefined;
      readonly launcher?: never;
    }
  | { readonly launcher: Button; readonly callout?: never; readonly target?: never };

export interface Overlay {
  /**
   * Shows exactly this from now on; the same again costs next to nothing. While the target is out of the page or hidden
   * there is no ring, and the callout waits where it is: the next `show` says where to point now, or that there is nothing.
   */
  show(model: OverlayModel): void;
  /** For the shortcut: focus goes to the callout, or from there back to the target or where it was. */
  focus(): void;
  /** Takes everything off the page, listeners included. */
  destroy(): void;
  readonly host: HTMLElement;
}
