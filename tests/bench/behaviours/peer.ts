export interface Step {
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

/** A guide, as the benchmark speaks to it. */
export interface Peer {
  readonly name: string;
  begin(steps: readonly Step[]): void | Promise<void>;
  goTo(index: number): void | Promise<void>;
  stop(): void;
  /** What is shown as highlighted, read from the guide's own elements. */
  box(): DOMRect | undefined;
  card(): Element | undefined;
  /** The card's button that leads on. */
  next(): Element | undefined;
  /** Lets page scripts into a closed root, for axe. */
  expose?(): void;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}
