import type { ComponentChild } from 'preact';
import type { Order } from '../../flow/types';
import type { Choices } from '../popup/types';

/** What the page calls a thing in its own language (`theirs`), and what we call it where that is not the same. */
export interface Named {
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** A sentence of ours with the things of the page in it. */
export type Sentence = readonly (string | Named)[];

/** A step to read. */
export interface StepView {
  readonly id: string;
  /** The name of its sentence. */
  readonly name: string;
  readonly title: Sentence;
  readonly text: string | undefined;
  /** What has happened before it is needed. */
  readonly upon: string | undefined;
  readonly comes: 'always' | 'sometimes' | 'needed' | 'amiss';
  readonly figure: ComponentChild;
}

/** What is to be read first. */
export interface WarningView {
  readonly name: string;
  readonly title: string | undefined;
  readonly text: string;
}

/** A part of the guide. */
export interface PartView {
  readonly name: string;
  /** "STEP 2", as the language has it; undefined: it is done before or between the phases. */
  readonly number: string | undefined;
  readonly heading: string;
  readonly what: string | undefined;
  readonly warnings: readonly WarningView[];
  readonly steps: readonly StepView[];
  readonly amiss: readonly StepView[];
}

/** The choices of a move that has not begun. */
export interface Plan extends Choices {
  readonly order: Order;
}

/** A language of the page, by its own name. */
export interface PageLanguage {
  readonly lang: string;
  readonly name: string;
}
