import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { mark, write } from '../overlay/write';

type Props = Record<string, unknown> & { readonly children?: ComponentChildren };

/** An element to be drawn, or, without a type, a text. */
type Bit = Partial<Pick<VNode, 'type' | 'key'>> & { readonly props: Props };

/** What a node was drawn from. */
const drawn = new WeakMap<Node, Bit>();

/**
 * Makes the children of `into` what is given; what is there already and fits stays, with the focus that it may have. For
 * components without state and listeners, as all of ours on the page are: Preact's own `render` would be 5 of the 45 kB
 * that a page may load, and its first drawing a millisecond (2026-11-29).
 */
export function draw(into: Element, what: ComponentChildren): void {
  const old = new Set(into.childNodes);
  const next = bitsOf(what).map((bit) => {
    const node = [...old].find((one) => fits(drawn.get(one), bit)) ?? made(into, bit);
    old.delete(node);
    fill(node, bit);
    return node;
  });
  for (const node of old) node.remove();
  // What is in its place is not moved: it would lose the focus.
  for (const [at, node] of next.entries()) {
    const there = into.childNodes[at] ?? null;
    if (there !== node) into.insertBefore(node, there);
  }
}

function bitsOf(what: ComponentChildren): Bit[] {
  if (Array.isArray(what)) return what.flatMap(bitsOf);
  if (what == null || typeof what === 'boolean') return [];
  if (typeof what !== 'object') return [{ props: { text: `${what}` } }];
  const { type, props, key } = what as VNode<Props>;
  if (typeof type !== 'function') return [what as VNode<Props>];
  // What a component is called is what it draws is called.
  const bits = bitsOf((type as (props: Props) => ComponentChild)(props));
  return bits.map((bit) => ({ ...bit, key: key ?? bit.key }));
}

/** Of the same kind, and meant to be the same: by key, or by the part of ours that it is. */
function fits(old: Bit | undefined, bit: Bit): boolean {
  const name = 'data-part';
  return old?.type === bit.type && old?.key === bit.key && old?.props[name] === bit.props[name];
}

function made({ ownerDocument, namespaceURI }: Element, { type }: Bit): ChildNode {
  if (!type) return ownerDocument.createTextNode('');
  const space = type === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI;
  return ownerDocument.createElementNS(space, type as string) as Element;
}

/** Writes what differs from what it was drawn from. */
function fill(node: ChildNode, bit: Bit): void {
  const before: Props = drawn.get(node)?.props ?? {};
  const { props } = bit;
  drawn.set(node, bit);
  const el = node as HTMLElement;
  for (const name of Object.keys({ ...before, ...props })) {
    const value = props[name];
    if (value === before[name]) continue;
    if (name === 'children') draw(el, value as ComponentChildren);
    else if (name === 'text') el.textContent = value as string;
    else if (name === 'style' && value) write(el, value as Record<string, string>);
    // `aria-expanded="false"` says something; `hidden` only by being there.
    else {
      const isOff = value == null || (value === false && name === 'hidden');
      mark(el, name, isOff ? undefined : `${value}`);
    }
  }
}
