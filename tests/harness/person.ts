import type { Body } from './body.ts';
import type { CalloutSeen, Snapshot } from './closed-root.ts';
import type { Named, Reader } from './reader.ts';
import { Story, Stuck } from './story.ts';
import { until } from './until.ts';

/** What the person's phone can do at a step; the hands on the phone are not ours to guide. */
export interface PhoneInHand {
  /** Does what this step asks for on the phone, if anything. True when something was done. */
  act(step: string): boolean | Promise<boolean>;
  /** What is to be typed at this step, where the phone or a picture tells it: a code, drawn letters. */
  typed(step: string): string | undefined;
}

export interface PersonOptions {
  phone: PhoneInHand;
  /** The number that goes into the form of the page, asked each time. */
  number?: () => string;
  /** The choice to take, whatever else there is to do; undefined takes the usual answer, or does what is asked. */
  pick?: (callout: CalloutSeen) => number | undefined;
  /** `blind` sees no spotlight; `shifted` has a hand that presses what lies beside it. */
  sabotage?: 'blind' | 'shifted';
  /** What to press by its name where nothing is marked; without it the person presses only what is spotlighted. */
  reader?: Reader;
  story?: Story;
  /** Called before each thing the person does; for screenshots. */
  before?: (seen: Snapshot) => Promise<void>;
  /** How long nothing may change before the person gives up, in ms. */
  patience?: number;
}

const POINTS: ReadonlySet<string> = new Set(['press', 'choose', 'type']);
const SAYS: ReadonlySet<string> = new Set(['app', 'check', 'warn', 'lost']);

/** A quick reader: so many equal looks in a row, each about 50 ms after the other. */
const LOOKS = 2;
/** How long something may be pointed at that is not in sight yet, in ms. */
const IN_SIGHT = 3_000;

/**
 * A person who does only what is spotlighted, knows nothing of the page, and never tries anything else. Uses the mouse,
 * and the keyboard only for the number and the code.
 */
export class Person {
  readonly story: Story;
  private readonly body: Body;
  private readonly options: PersonOptions;

  constructor(body: Body, options: PersonOptions) {
    this.body = body;
    this.options = options;
    this.story = options.story ?? new Story();
  }

  /** Does step after step until `end` holds for what is read; throws `Stuck` when nothing changes any more. */
  async follow(end: (callout: CalloutSeen) => boolean, most = 120): Promise<CalloutSeen> {
    for (let done = 0; done < most; done += 1) {
      const seen = await this.look();
      const { callout } = seen;
      if (callout === undefined) throw this.stuck('there is nothing to read', seen);
      if (end(callout)) {
        this.story.add(callout, 'the end');
        return callout;
      }
      if (callout.kind === 'done') throw this.stuck('the guide says that it is over', seen);
      await this.options.before?.(seen);
      const did = await this.act(callout, seen);
      this.story.add(callout, did);
      await this.changeFrom(seen);
    }
    throw this.stuck(`no end after ${most} steps`, await this.body.look());
  }

  /** Waits until something is said and holds still as long as a quick person needs, spotlight in sight included. */
  private async look(): Promise<Snapshot> {
    let last = '';
    let looks = 0;
    const isStill = (seen: Snapshot): boolean => {
      const now = JSON.stringify(seen);
      looks = now === last ? looks + 1 : 0;
      last = now;
      return seen.callout !== undefined && looks >= LOOKS;
    };
    const read = () => this.body.look();
    const still = await until(read, isStill, this.patience);
    if (!still.met) throw this.stuck('what is said does not hold still', still.value);
    if (this.options.sabotage === 'blind') return { ...still.value, spotlight: undefined };
    if (!POINTS.has(still.value.callout?.kind ?? '')) return still.value;
    // What is to be pressed may just be scrolled into sight. Or the guide has more to say meanwhile.
    const shown = await until(
      read,
      (seen) => isStill(seen) && (this.isInSight(seen) || !POINTS.has(seen.callout?.kind ?? '')),
      IN_SIGHT,
    );
    return shown.value;
  }

  private isInSight({ spotlight }: Snapshot): boolean {
    if (spotlight === undefined) return false;
    return this.body.hand.reaches(spotlight);
  }

  private async act(callout: CalloutSeen, seen: Snapshot): Promise<string> {
    const { kind, step, primary, choices } = callout;
    const choice = choices[this.options.pick?.(callout) ?? -1];
    if (choice) return await this.body.hand.press(choice.box, `our button "${choice.label}"`);
    const phone = (await this.options.phone.act(step)) ? 'did it on the phone' : '';
    if (SAYS.has(kind)) {
      const named = kind === 'lost' ? await this.options.reader?.(callout.title) : undefined;
      if (named !== undefined) return await this.pressNamed(named, callout, seen);
      const button = primary ?? choices[0];
      if (button === undefined) return phone || 'waited';
      return [phone, await this.body.hand.press(button.box, `our button "${button.label}"`)]
        .filter(Boolean)
        .join(', ');
    }
    if (!POINTS.has(kind)) return phone || 'waited';
    if (seen.spotlight === undefined) throw this.stuck('nothing is spotlighted', seen);
    const pressed = await this.body.hand.pressOnPage(seen.spotlight);
    if (pressed.missed !== undefined) throw this.stuck(pressed.missed, seen);
    return kind === 'type' ? `${pressed.did}, ${await this.type(step, seen)}` : pressed.did;
  }

  /** Presses what was named, and says so where that is asked for. */
  private async pressNamed(
    { box, isField }: Named,
    { step, primary }: CalloutSeen,
    seen: Snapshot,
  ): Promise<string> {
    this.story.named.add(step);
    const did = await this.body.hand.press(box, 'what was named');
    if (isField) return `${did}, ${await this.type(step, seen)}`;
    return primary ? `${did}, ${await this.body.hand.press(primary.box, primary.label)}` : did;
  }

  private async type(step: string, seen: Snapshot): Promise<string> {
    const { number = () => '9012345678' } = this.options;
    const typed = step === '2v.4' || step === '2s.4' ? number() : this.options.phone.typed(step);
    if (typed === undefined) throw this.stuck('there is nothing to type', seen);
    await this.body.hand.type(typed);
    return `typed ${typed}`;
  }

  /** Waits until the guide says or points at something else; what the phone asks for meanwhile is done on it. */
  private async changeFrom(before: Snapshot): Promise<void> {
    const blind = this.options.sabotage === 'blind';
    const was = meaning(before, blind);
    const step = before.callout?.step ?? '';
    const { met, value } = await until(
      async () => {
        if (before.callout?.kind === 'waiting') await this.options.phone.act(step);
        return await this.body.look();
      },
      (seen) => meaning(seen, blind) !== was,
      this.patience,
    );
    if (!met) throw this.stuck(`nothing changed for ${this.patience / 1000} s`, value);
  }

  private get patience(): number {
    return this.options.patience ?? 15_000;
  }

  private stuck(reason: string, seen: Snapshot): Stuck {
    return new Stuck(reason, seen, this.story);
  }
}

/** What makes one moment differ from another for the person: what is said, and where the spotlight is. */
function meaning({ callout, spotlight }: Snapshot, blind: boolean): string {
  const words = callout && [
    callout.step,
    callout.kind,
    callout.title,
    callout.text,
    callout.notice,
  ];
  return JSON.stringify([words, blind ? undefined : spotlight]);
}
