/** Hears events of the window, or of another, on their way down to whoever they are for; `types` is a list of words. */
export function hear(
  types: string,
  signal: AbortSignal,
  act: (event: Event) => void,
  passive = true,
  on: EventTarget | null = window,
): void {
  for (const type of types.split(' '))
    on?.addEventListener(type, act, { capture: true, passive, signal });
}
