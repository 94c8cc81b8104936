import type { VNode } from 'preact';

/*
 * What the guide on the page uses of Preact: its description of what is to be drawn (`wxt.config.ts` puts this in its
 * place there). The drawing is done by `draw.ts`.
 */

type Props = Record<string, unknown>;

/** Hears of each description before it is used, as Preact's own. */
export const options: { vnode?: (made: VNode) => void } = {};

export function jsx(type: VNode['type'], props: Props, key?: unknown): VNode {
  const made = { type, props, key } as unknown as VNode;
  options.vnode?.(made);
  return made;
}

export { jsx as jsxDEV, jsx as jsxs };

export function h(type: VNode['type'], props: Props | null, ...children: unknown[]): VNode {
  return jsx(type, { ...props, children });
}

export const Fragment = ({ children }: Props): unknown => children;
