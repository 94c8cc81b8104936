import type { Page } from '@playwright/test';
import en from '../../../locales/en.json' with { type: 'json' };
import ja from '../../../locales/ja.json' with { type: 'json' };
import type { CalloutSeen } from '../../harness/closed-root.ts';
import { Move, type MovePlan } from '../../harness/move.ts';
import type { PersonOptions } from '../../harness/person.ts';

type SayName = keyof typeof en.guide.say;

export interface Bump {
  name: string;
  plan: Partial<MovePlan>;
  /** Which half of the move: up to the wait for the new phone, or from there, with only a phone number registered. */
  half: 'before' | 'after';
  /** How this person and their phone differ from the usual ones. */
  person?: (move: Move) => Partial<PersonOptions>;
  /** The sentences of ours that have to be read on the way. */
  reads: readonly SayName[];
  /** Sentences that must not be read a second time. */
  once?: readonly SayName[];
  /** What happens to the person in the middle, and when. */
  mishap?: {
    at: (callout: CalloutSeen) => boolean;
    happens: (page: Page, move: Move) => Promise<void>;
  };
  /** The replica's names for what the person pressed by mistake: these presses are wrong, and no others. */
  mistakes?: readonly string[];
}

const PHONE_ONLY = [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }] as const;

/** Takes bumps one by one. */
export function collection(): { bump: (one: Bump) => void; bumps: readonly Bump[] } {
  const bumps: Bump[] = [];
  return { bump: (one) => void bumps.push(one), bumps };
}

/** The move of this bump, up to its beginning. */
export function prepare({ plan, half }: Bump): Promise<Move> {
  return Move.prepare({
    ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
    ...(half === 'after' && { methods: [...PHONE_ONLY] }),
    ...plan,
  });
}

/** The sign-in pages are not ours to guide: there the person does what they say. */
export function signsIn(page: Page): void {
  page.on('framenavigated', (frame) => {
    if (frame.url().startsWith('https://login.microsoftonline.com/'))
      void frame
        .locator('#idSubmit_SAOTCC_Continue')
        .click()
        // The tab was closed before, or went on.
        .catch(() => undefined);
  });
}

/** Which of these sentences did the person not read? */
export function unread(names: readonly SayName[], move: Move): SayName[] {
  return names.filter((name) => timesRead(name, move) === 0);
}

/** How often the person came by this sentence. */
export function timesRead(name: SayName, { plan, story }: Move): number {
  const { title, text } = (plan.lang === 'ja' ? ja : en).guide.say[name];
  const pattern = `${title}\n${text}`
    .replaceAll('**', '')
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  const read = story.lines.map((line) => `${line.title}\n${line.text}`);
  return read.filter((one) => new RegExp(`^${pattern}$`).test(one)).length;
}
