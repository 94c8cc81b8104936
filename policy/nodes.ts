/** What a setting may be, as data: read by the one engine (`read.ts`) and by whatever writes the files for IT. */

/** A line of text for people. `longest`: in characters. */
interface Text {
  readonly kind: 'text';
  readonly longest: number;
}

/** An address of the web: `link` any, `entry` only the page that the guide is for. */
interface Link {
  readonly kind: 'link' | 'entry';
  readonly longest: number;
}

/** A text of a form that everybody knows: a phone number, a mail address, a dialling code (`+81`), a GUID. */
interface Formed {
  readonly kind: 'phone' | 'mail' | 'dial-code' | 'guid';
  readonly longest: number;
}

interface Truth {
  readonly kind: 'truth';
}

interface Choice<T extends string> {
  readonly kind: 'choice';
  readonly options: readonly T[];
}

/** At least one of these, in the organisation's order. */
interface Choices<T extends string> {
  readonly kind: 'choices';
  readonly options: readonly T[];
}

/** Read by somebody else, who also tells what is wrong with it. */
interface Foreign {
  readonly kind: 'foreign';
}

/** A setting that has a value of its own. */
export type Leaf = Text | Link | Formed | Truth | Choice<string> | Choices<string> | Foreign;

export interface Group<N extends Nodes = Nodes> {
  readonly kind: 'group';
  readonly of: N;
  /** Without one of these the rest says nothing. */
  readonly needs: readonly string[];
}

export type Node = Leaf | Group;

export type Nodes = { readonly [key: string]: Node };

/** What a node's value is once it has been read. What was not set, or was refused, is not there. */
export type Value<N> =
  N extends Group<infer G>
    ? { readonly [K in keyof G]?: Value<G[K]> | undefined }
    : N extends Choices<infer T>
      ? readonly T[]
      : N extends Choice<infer T>
        ? T
        : N extends Truth
          ? boolean
          : N extends Foreign
            ? unknown
            : string;

export const text = (longest: number): Text => ({ kind: 'text', longest });
export const link: Link = { kind: 'link', longest: 500 };
export const entry: Link = { kind: 'entry', longest: 500 };
export const phone: Formed = { kind: 'phone', longest: 200 };
export const mail: Formed = { kind: 'mail', longest: 200 };
export const dialCode: Formed = { kind: 'dial-code', longest: 5 };
export const guid: Formed = { kind: 'guid', longest: 36 };
export const truth: Truth = { kind: 'truth' };
export const foreign: Foreign = { kind: 'foreign' };

export const choice = <const T extends string>(...options: readonly T[]): Choice<T> => ({
  kind: 'choice',
  options,
});

export const choices = <const T extends string>(...options: readonly T[]): Choices<T> => ({
  kind: 'choices',
  options,
});

export const group = <const N extends Nodes>(
  of: N,
  ...needs: readonly (keyof N & string)[]
): Group<N> => ({ kind: 'group', of, needs });
