import type { CDPSession } from '@playwright/test';
import { begin, type Guide, type Stand, stand } from './guides.ts';
import type { Watched } from './probe.ts';
import { ADD, FIRST, SCENARIOS } from './script.ts';

/** So many steps; what the ones before them leave behind for good, caches and compiled code, is not growth. */
const STEPS = 100;
const BEFORE = 10;
/** A step is over when the highlight is right, or at the latest after so long; ms. */
const AT_MOST = 500;

const TILE = '[data-testid="authmethod-picker-mobilePhone"]';
const CLOSE = '.ms-Dialog-main button[aria-label="Close"]';
/** What a peer is told to point at in turns: two things that are always there. */
const SECOND = 'nav a, [role="navigation"] a, [role="navigation"] button';

/** kB, with all garbage collected. */
export interface Weight {
  /** All that V8 has, code that it compiled meanwhile included. */
  heap: number;
  /** Objects, arrays, strings and functions alone. */
  objects: number;
  nodes: number;
  listeners: number;
}

export interface HeapRun {
  before: Weight;
  after: Weight;
  /** It still highlights something at the end. */
  isThere: boolean;
}

/**
 * The page's heap over a hundred steps. Ours sees the page's own dialog come and go, and so does nobody's; the peers are
 * told to point at two things in turns.
 */
export async function heap(guide: Guide): Promise<HeapRun> {
  const here = await stand(guide, SCENARIOS.g3);
  try {
    await begin(here, FIRST, [ADD, SECOND]);
    for (let step = 0; step < BEFORE; step++) await next(here, step);
    const before = await weigh(here);
    for (let step = 0; step < STEPS; step++) await next(here, step);
    const after = await weigh(here);
    return { before, after, isThere: await here.ask<boolean>('bench.box() !== undefined') };
  } finally {
    await here.close();
  }
}

async function next({ guide, page, ask }: Stand, step: number): Promise<void> {
  const isFirst = step % 2 === 0;
  if (guide.peer) {
    await page.evaluate((index) => void window.peer.goTo(index), isFirst ? 1 : 0);
    await ask('bench.frames(2)');
    return;
  }
  await ask(
    `bench.arm(${JSON.stringify(isFirst ? TILE : `body:not(:has(.ms-Dialog-main)) ${ADD}`)}, 0)`,
  );
  await ask('bench.act()');
  await page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.click(),
    isFirst ? ADD : CLOSE,
  );
  await ask<Watched>(`bench.watched(0, ${guide.isOurs ? AT_MOST : 0})`);
}

async function weigh({ cdp }: Stand): Promise<Weight> {
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize') / 1000,
    objects: (await objects(cdp)) / 1000,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Of the page and our script together. The browser's own, its timing entries for instance, and compiled code stay out. */
const COUNTED =
  /^(object|array|string|concatenated string|sliced string|closure|regexp|number|symbol|bigint)$/;

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

async function objects(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? -1] ?? '';
    if (COUNTED.test(kind)) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
