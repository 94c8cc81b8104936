import type { ComponentChild, ComponentChildren, VNode } from 'preact';

type Props = Record<string, unknown> & { readonly children?: ComponentChildren };

/** An element to be drawn, or a text. */
type Bit = Partial<VNode<Props>> & { readonly text?: string };

/** What a node was drawn from. */
const drawn = new WeakMap<Node, Bit>();

/**
 * Makes the children of `into` what is given; what is there already and fits stays, with the focus that it may have. For
 * components without state and listeners, as all of ours on the page are: Preact's own `render` would be 5 of the 45 kB
 * that a page may load, and its first drawing a millisecond (2026-11-29).
 */
export function draw(into: Element, what: ComponentChildren): void {
  const old = [...into.childNodes];
  const next = bitsOf(what).map((bit) => {
    const at = old.findIndex((node) => fits(drawn.get(node) ?? {}, bit));
    const node = at < 0 ? made(into, bit) : (old.splice(at, 1)[0] as ChildNode);
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
  if (typeof what !== 'object') return [{ text: `${what}` }];
  const { type, props, key } = what as VNode<Props>;
  if (typeof type !== 'function') return [what as VNode<Props>];
  const bits = bitsOf((type as (props: Props) => ComponentChild)(props));
  // What a component is called is what it draws is called.
  return key == null ? bits : bits.map((bit) => ({ ...bit, key }));
}

/** Of the same kind, and meant to be the same: by key, or by the part of ours that it is. */
function fits(old: Bit, bit: Bit): boolean {
  const name = 'data-part';
  return old.type === bit.type && old.key === bit.key && old.props?.[name] === bit.props?.[name];
}

function made({ ownerDocument, namespaceURI }: Element, { type }: Bit): ChildNode {
  if (!type) return ownerDocument.createTextNode('');
  const space = type === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI;
  return ownerDocument.createElementNS(space, type as string) as Element;
}

/** Writes what differs from what it was drawn from. */
function fill(node: ChildNode, bit: Bit): void {
  const { text, props: before = {} as Props } = drawn.get(node) ?? {};
  const { props } = bit;
  drawn.set(node, bit);
  if (!props) {
    if (text !== bit.text) node.textContent = bit.text ?? '';
    return;
  }
  const el = node as HTMLElement;
  for (const name of Object.keys({ ...before, ...props })) {
    const value = props[name];
    if (name === 'children' || value === before[name]) continue;
    if (name === 'style') Object.assign(el.style, value);
    // `aria-expanded="false"` says something; `hidden` only by being there.
    else if (value == null || (value === false && name === 'hidden')) el.removeAttribute(name);
    else el.setAttribute(name, `${value}`);
  }
  draw(el, props.children);
}
