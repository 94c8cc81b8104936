import { type Box, end, insets, middle } from './place';
import { mark, write } from './write';

/** The ring's border box is so much larger than the target on each side, px. */
const PAD = 6;
/** How far the ring rises where its middle would fall between two lines, px. */
const LIFT = 4;

export interface Spotlight {
  /**
   * Lays the ring around `box`; only what is inside `seen` is drawn. Nothing given: no ring. `lines`: the boxes of a
   * target that runs over several lines.
   */
  draw(box: Box | undefined, seen?: Box, lines?: readonly Box[]): void;
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
    draw(box, seen, lines = []) {
      if (!box) return remove();
      const lift = liftOf(box, lines);
      if (!ring) {
        ring = stage.ownerDocument.createElement('div');
        mark(ring, 'data-part', 'spotlight');
        stage.prepend(ring);
      }
      write(ring, {
        transform: `translate(${box.x - PAD}px, ${box.y - PAD - lift}px)`,
        width: `${box.width + 2 * PAD}px`,
        height: `${box.height + 2 * PAD}px`,
        'clip-path': seen ? cut(box, seen) : '',
      });
    },
  };
}

/**
 * People press the middle of the ring. Of a link on two lines that is between the lines, where nothing is: then the ring
 * sits so much higher that its middle is on a line.
 */
function liftOf(box: Box, lines: readonly Box[]): number {
  const [x, y] = [middle(box, 'x'), middle(box, 'y')];
  const hits = (at: number): boolean =>
    lines.some(
      (line) => x > line.x && x < end(line, 'x') && at > line.y + 1 && at < end(line, 'y') - 1,
    );
  return lines.length > 1 && !hits(y) && hits(y - LIFT) ? LIFT : 0;
}

/** Room for ring and halo where the target is whole, none where its scroll container cuts it off. */
function cut(box: Box, seen: Box): string {
  const missing = insets(box, seen).map((px) => (px > 0.5 ? px + PAD : 0));
  return missing.some(Boolean) ? `inset(${missing.map((px) => `${px || -24}px`).join(' ')})` : '';
}
