/** The version of what lies in storage. Each change of its shape raises it and adds a step below, with a kept example. */
export const VERSION = 2;

type Found = Readonly<Record<string, unknown>>;

/** From the version that stands before it to the next one. Nothing is checked here; what does not fit is left as it is. */
const STEPS: Readonly<Record<number, (found: Found) => Found>> = {
  // 2026-11-28: moves count their beginnings, and keep the rows of code apps apart.
  1: (found) => ({ ...found, moves: eachOf(found.moves, withGeneration) }),
};

/** What was found in storage in today's shape; undefined where it is of no version that we know. */
export function migrated(found: unknown): Found | undefined {
  if (!isFound(found)) return undefined;
  let now = found;
  while (now.version !== VERSION) {
    const step = typeof now.version === 'number' ? STEPS[now.version] : undefined;
    if (step === undefined) return undefined;
    now = { ...step(now), version: Number(now.version) + 1 };
  }
  return now;
}

function withGeneration(move: Found): Found {
  const lists = ['began', 'seen', 'atChange'].flatMap((key) => {
    const list = move[key];
    return isFound(list) ? [[key, { totps: [], ...list }]] : [];
  });
  return { generation: 0, ...move, ...Object.fromEntries(lists) };
}

function eachOf(many: unknown, change: (one: Found) => Found): unknown {
  return Array.isArray(many) ? many.map((one) => (isFound(one) ? change(one) : one)) : many;
}

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
