/** One thing to point at. Peers get the right selector for free; ours has to find it by itself. */
export interface PeerStep {
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

export interface PeerOptions {
  /** Without animation, where the peer has an option for that. */
  readonly still?: boolean;
}

/** What the benchmark asks of each peer; `window.peer` in the page. */
export interface Peer {
  readonly name: string;
  begin(steps: readonly PeerStep[], options?: PeerOptions): void | Promise<void>;
  goTo(index: number): void | Promise<void>;
  stop(): void;
  /** What it shows as highlighted now: its cut-out, ring or stage, read from its own DOM and not from the target. */
  box(): DOMRect | undefined;
  card(): Element | undefined;
  /** Its button for going on. */
  next(): Element | undefined;
}

declare global {
  interface Window {
    peer: Peer;
  }
}

/** The highest that leaves room for those who add to it. */
export const TOP = 2_147_483_000;

/** How long those wait that can wait for an element, ms. */
export const PATIENCE = 10_000;

/** Puts a peer's stylesheet into the page; adopted, so that the page's policy has no say in it. */
export function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** An element as it lies in the viewport; undefined where there is none, or it has no size. */
export function rectOf(element: Element | null | undefined): DOMRect | undefined {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? box : undefined;
}

/** The first element that this finds. */
export function find(selector: string): Element | undefined {
  return document.querySelector(selector) ?? undefined;
}

/** The cut-out of a mask that is one path: what its last sub-path encloses, in the viewport. */
export function cutOut(path: Element | null | undefined): DOMRect | undefined {
  const subPaths = (path?.getAttribute('d') ?? '').split(/(?=M)/);
  const svg = path?.closest('svg')?.getBoundingClientRect();
  const last = subPaths.at(-1);
  if (subPaths.length < 2 || last === undefined || svg === undefined) return undefined;
  const { x, y, width, height } = enclosed(last);
  return width > 0 && height > 0 ? new DOMRect(x + svg.x, y + svg.y, width, height) : undefined;
}

/** The corners of a rounded rectangle lie inside its sides: the ends of all strokes give its box. */
function enclosed(path: string): DOMRect {
  const [xs, ys]: [number[], number[]] = [[], []];
  let x = 0;
  let y = 0;
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const given = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === 'Z') break;
    const [toX, toY] =
      kind === 'H' ? [given.at(-1)] : kind === 'V' ? [undefined, given.at(-1)] : given.slice(-2);
    x = toX === undefined ? x : toX + (isRelative ? x : 0);
    y = toY === undefined ? y : toY + (isRelative ? y : 0);
    xs.push(x);
    ys.push(y);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}
