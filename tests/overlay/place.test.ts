import { describe, expect, it } from 'vitest';
import {
  type Box,
  clamp,
  clip,
  grow,
  overlap,
  place,
  type Room,
} from '../../components/overlay/place';
import { sheet } from '../../components/overlay/sheet';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const VIEW = box(0, 0, 1280, 720);
const SIZE = { width: 340, height: 220 };
const room = (over: Partial<Room>): Room => ({
  view: VIEW,
  size: SIZE,
  obstacles: [],
  rtl: false,
  ...over,
});
const at = (r: Room): Box => ({ ...place(r), ...r.size });

describe('a sheet that points at nothing', () => {
  const view = box(0, 0, 412, 880);
  const above = box(340, 20, 40, 40);
  const below = [box(40, 650, 20, 20), box(40, 690, 20, 20), box(290, 720, 90, 32)];

  it('is at the bottom, where nothing or little is to be found', () => {
    expect(sheet(view, undefined, 250)).toEqual({ edge: 'bottom', y: 630, room: 856 });
    expect(sheet(view, undefined, 250, undefined, [above, ...below.slice(0, 1)]).edge).toBe(
      'bottom',
    );
  });

  it('is at the top where it would lie over what has to be found', () => {
    expect(sheet(view, undefined, 250, undefined, [above, ...below])).toMatchObject({
      edge: 'top',
      y: 0,
    });
  });

  it('stays where it is for a little more or less', () => {
    // One thing above, one and a quarter below.
    const little = [above, ...below.slice(0, 1), box(40, 615, 20, 20)];
    expect(sheet(view, undefined, 250, 'bottom', little).edge).toBe('bottom');
    expect(sheet(view, undefined, 250, 'top', little).edge).toBe('top');
  });
});

describe('place', () => {
  it('is below a target with room around it, the arrow on its middle', () => {
    const spot = place(room({ target: box(600, 200, 80, 32) }));
    expect(spot).toEqual({ x: 470, y: 250, side: 'bottom', arrow: 170 });
  });

  it('is above where below there is no room', () => {
    expect(place(room({ target: box(600, 660, 80, 32) })).side).toBe('top');
  });

  it('is beside a target that fills the height', () => {
    expect(place(room({ target: box(100, 0, 200, 720) })).side).toBe('right');
    expect(place(room({ target: box(700, 0, 580, 720) })).side).toBe('left');
  });

  it('never lies over the target, and never outside what is seen, wherever the target is', () => {
    for (let x = 0; x <= 1200; x += 60) {
      for (let y = 0; y <= 690; y += 30) {
        const target = box(x, y, 80, 30);
        const found = at(room({ target }));
        expect(overlap(found, grow(target, 6))).toBe(0);
        expect(overlap(found, VIEW)).toBe(SIZE.width * SIZE.height);
      }
    }
  });

  it('keeps off the dialog around the target where there is room beside it', () => {
    const dialog = box(490, 210, 300, 290);
    const found = at(room({ target: box(580, 450, 80, 32), obstacles: [dialog] }));
    expect(overlap(found, dialog)).toBe(0);
  });

  it('keeps off an open list below the target', () => {
    const list = box(500, 240, 300, 300);
    const found = at(room({ target: box(500, 200, 300, 32), obstacles: [list] }));
    expect(overlap(found, list)).toBe(0);
  });

  it('covers the least where it must cover something', () => {
    const view = box(0, 0, 700, 500);
    const dialog = box(50, 20, 600, 460);
    const field = box(80, 120, 540, 100);
    const target = box(80, 420, 100, 32);
    const found = at(room({ view, target, obstacles: [dialog, field] }));
    expect(overlap(found, target)).toBe(0);
    expect(overlap(found, field)).toBeLessThan(field.width * field.height * 0.5);
  });

  it('stays on its side while the target moves a little', () => {
    const list = box(560, 240, 80, 300);
    const first = place(room({ target: box(560, 340, 80, 32), obstacles: [list] }));
    const next = place(
      room({ target: box(560, 352, 80, 32), obstacles: [list], last: first.side }),
    );
    expect(next.side).toBe(first.side);
  });

  it('has no arrow where its edge does not meet the target', () => {
    const spot = place(room({ target: box(0, 200, 8, 8) }));
    if (spot.side === 'bottom' || spot.side === 'top') expect(spot.arrow).toBeUndefined();
    else expect(spot.arrow).toBeGreaterThan(0);
  });

  it('without a target: the corner at the end of the reading direction', () => {
    expect(place(room({}))).toEqual({ x: 928, y: 488 });
    expect(place(room({ rtl: true }))).toEqual({ x: 12, y: 488 });
  });

  it('without a target: off the dialog, in another corner if need be', () => {
    const dialog = box(700, 300, 580, 420);
    expect(overlap(at(room({ obstacles: [dialog] })), dialog)).toBe(0);
  });

  it('is in what is seen of a page zoomed by fingers', () => {
    const view = box(300, 200, 640, 480);
    expect(overlap(at(room({ view, target: box(320, 220, 80, 32) })), view)).toBe(340 * 220);
  });

  it('in a view smaller than itself begins where the view begins', () => {
    const view = box(0, 0, 320, 180);
    expect(place(room({ view, target: box(0, 60, 320, 60) }))).toMatchObject({ x: 12, y: 12 });
  });
});

describe('sheet', () => {
  const view = box(0, 0, 320, 640);

  it('is at the bottom', () => {
    expect(sheet(view, undefined, 200)).toMatchObject({ edge: 'bottom', y: 440 });
    expect(sheet(view, box(10, 100, 100, 40), 200)).toMatchObject({ edge: 'bottom', y: 440 });
  });

  it('is at the top where it would cover the target', () => {
    expect(sheet(view, box(10, 500, 100, 40), 200)).toMatchObject({ edge: 'top', y: 0 });
  });

  it('gets lower rather than cover, where neither edge has room for all of it', () => {
    const target = box(10, 200, 300, 260);
    const found = sheet(view, target, 400);
    expect(found.room).toBeLessThanOrEqual(192);
    expect(overlap({ x: 0, y: found.y, width: 320, height: found.room }, target)).toBe(0);
  });

  it('stays at its edge while that is possible', () => {
    expect(sheet(view, box(10, 300, 100, 20), 200, 'top').edge).toBe('top');
    expect(sheet(view, box(10, 100, 100, 20), 200, 'top').edge).toBe('bottom');
  });
});

describe('boxes', () => {
  it('overlap by their common area', () => {
    expect(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(25);
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
  });

  it('are cut by each frame', () => {
    expect(clip(box(0, 0, 100, 100), [box(50, 0, 100, 60), box(0, 20, 90, 90)])).toEqual(
      box(50, 20, 40, 40),
    );
    expect(clip(box(0, 0, 10, 10), [box(50, 50, 10, 10)])).toMatchObject({ width: 0, height: 0 });
  });

  it('clamp keeps the lower end where the ends are crossed', () => {
    expect(clamp(5, 10, 0)).toBe(10);
  });
});
