import type { Box } from './place';

/** The ring's border box is so much larger than the target on each side, px. */
export const PAD = 6;

export interface Spotlight {
  /** Lays the ring around `box`; only what is inside `seen` is drawn. Nothing given: no ring. */
  draw(box: Box | undefined, seen?: Box): void;
  /** The next ring is one around something new: it breathes. */
  renew(): void;
}

/** The ring around what to press. It exists exactly while it is drawn, and never takes a click. */
export function createSpotlight(stage: HTMLElement): Spotlight {
  let ring: HTMLElement | undefined;
  const remove = (): void => {
    ring?.remove();
    ring = undefined;
  };
  return {
    renew: remove,
    draw(box, seen) {
      if (!box) return remove();
      if (!ring) {
        ring = stage.ownerDocument.createElement('div');
        ring.dataset.part = 'spotlight';
        stage.prepend(ring);
      }
      write(ring, 'transform', `translate(${box.x - PAD}px, ${box.y - PAD}px)`);
      write(ring, 'width', `${box.width + 2 * PAD}px`);
      write(ring, 'height', `${box.height + 2 * PAD}px`);
      write(ring, 'clipPath', seen ? cut(box, seen) : '');
    },
  };
}

type Written = 'transform' | 'width' | 'height' | 'maxHeight' | 'clipPath';

/** Sets a style only where it differs: a size written anew would be a layout for nothing. */
export function write(el: HTMLElement, name: Written, value: string): void {
  if (el.style[name] !== value) el.style[name] = value;
}

/** Room for ring and halo where the target is whole, none where its scroll container cuts it off. */
function cut(box: Box, seen: Box): string {
  const side = (missing: number): string => (missing > 0.5 ? `${missing + PAD}px` : '-24px');
  const top = side(seen.y - box.y);
  const left = side(seen.x - box.x);
  const right = side(box.x + box.width - seen.x - seen.width);
  const bottom = side(box.y + box.height - seen.y - seen.height);
  const all = [top, right, bottom, left];
  return all.every((one) => one === '-24px') ? '' : `inset(${all.join(' ')})`;
}
