/** `whole` with everything replaced that `part` has too. */
export function filled<T>(whole: T, part: unknown): T {
  if (!isObject(whole)) return typeof part === typeof whole ? (part as T) : whole;
  const other = isObject(part) ? part : {};
  const entries = Object.entries(whole).map(([key, value]) => [key, filled(value, other[key])]);
  return { ...other, ...Object.fromEntries(entries) } as T;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
