import type { CalloutSeen, Snapshot } from './closed-root.ts';

/** What the person read, and what they did about it. */
export interface Line {
  phase: string;
  step: string;
  kind: string;
  title: string;
  text: string;
  notice: string;
  did: string;
}

/** A story as it went, for people to read when it got stuck, and for the demo. */
export class Story {
  readonly lines: Line[] = [];
  /** The steps that were come by: those that were read, and those that leave no line. */
  readonly visited = new Set<string>();
  /** The steps at which something was pressed by its name, because nothing was marked. */
  readonly named = new Set<string>();
  private readonly tell: ((line: Line) => void) | undefined;

  constructor(tell?: (line: Line) => void) {
    this.tell = tell;
  }

  add(callout: CalloutSeen, did: string): void {
    const { phase, step, kind, title, text, notice } = callout;
    const line = { phase, step, kind, title, text, notice, did };
    this.lines.push(line);
    this.visited.add(step);
    this.tell?.(line);
  }

  toString(): string {
    return this.lines
      .map(
        (line) =>
          `  ${line.phase} ${line.step.padEnd(6)} [${line.kind}] ${line.title} → ${line.did}`,
      )
      .join('\n');
  }
}

/** Why a person could not go on, with all they had read until then. */
export class Stuck extends Error {
  readonly reason: string;

  constructor(reason: string, seen: Snapshot, story: Story) {
    const now = seen.callout;
    const last = now
      ? `${now.phase} ${now.step} [${now.kind}] ${now.title} | ${now.text} | spotlight ${JSON.stringify(seen.spotlight)}`
      : 'nothing of ours on the page';
    super(`${reason}\nNow: ${last}\nThe story so far:\n${story}`);
    this.name = 'Stuck';
    this.reason = reason;
  }
}
