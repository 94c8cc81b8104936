import type { FailureKind } from '../../flow/confirm/failures';
import type { Stage } from '../../flow/confirm/stage';
import { beforehand, confirmedIn, isBehind, TIMES, verdicts } from '../../flow/confirm/verdicts';
import { nextOf } from '../../flow/phases';
import type { MoveRef, Progress } from '../../flow/progress';
import type { GraphPolicy } from '../policy-values';
import { createAsker } from './asker';
import { newSalt } from './marks';
import { askPermission } from './permission';
import { dropSignIn, type Kept, keep, keptFor } from './records';
import { Trouble, troubleOf } from './trouble';

export interface Confirmer {
  /** Asks for everything that is needed, and then Graph. Called by a press, and by nothing else. */
  confirm(policy: GraphPolicy, move: Progress | undefined): Promise<void>;
  /** A move has begun: what was put down before it belongs to it. */
  began(move: MoveRef): Promise<void>;
  /** The page goes away: where no move has begun, nothing was put down, and the sign-in is of no use. */
  left(): void;
}

/** After these the sign-in is of no use any more. */
const USELESS: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'unauthorized',
  'forbidden',
  'challenge',
  'other-account',
]);

/** What goes on: `show` is told each stage. One asking at a time; a later one ends the earlier. */
export function createConfirmer(show: (stage: Stage) => void): Confirmer {
  let turn = 0;
  /** Put down before a move began; kept with the move when it does, and nowhere before. */
  let unbound: Kept | undefined;

  async function run(
    policy: GraphPolicy,
    move: Progress | undefined,
    tell: (stage: Stage) => void,
    isOver: () => boolean,
  ): Promise<void> {
    tell({ is: 'busy', with: 'permission' });
    // First of all: the browser asks only while the press still counts.
    if (!(await askPermission())) throw new Trouble({ kind: 'permission' });
    const known = move === undefined ? unbound : await keptFor(move);
    const salt = known?.salt ?? newSalt();
    const asker = await createAsker(policy, salt, known, (which) =>
      tell({ is: 'busy', with: which }),
    );
    tell({ is: 'busy', with: 'asking' });
    const began = Date.now();
    let before = known?.before;
    for (const [at, seconds] of TIMES.entries()) {
      await pauseUntil(began + seconds * 1000);
      if (isOver()) return;
      const now = await asker.registered();
      before ??= beforehand(move, now);
      const all = move && verdicts(move, before, now);
      if (all && before) before = { ...before, confirmed: confirmedIn(all) };
      const kept = { salt, account: asker.account, before };
      if (move === undefined) unbound = kept;
      else await keep(move, kept);
      const isWaiting = all !== undefined && isBehind(all) && at < TIMES.length - 1;
      if (!isWaiting && move !== undefined && nextOf(move) === 'end') await dropSignIn();
      const isFirst = known?.before === undefined && before !== undefined;
      const { apps, hasMobile } = now;
      tell({
        is: 'told',
        told: { verdicts: all, apps: apps.length, hasMobile, isFirst, isWaiting },
      });
      if (!isWaiting) return;
    }
  }

  return {
    async confirm(policy, move) {
      turn += 1;
      const mine = turn;
      const tell = (stage: Stage): void => {
        if (mine === turn) show(stage);
      };
      try {
        await run(policy, move, tell, () => mine !== turn);
      } catch (error) {
        const { failure } = troubleOf(error);
        if (USELESS.has(failure.kind)) await dropSignIn();
        tell({ is: 'failed', failure });
      }
    },
    async began(move) {
      const kept = unbound;
      // At once: who leaves while it is being kept has begun all the same.
      unbound = undefined;
      if (kept !== undefined) await keep(move, kept);
    },
    left() {
      if (unbound !== undefined) void dropSignIn();
    },
  };
}

function pauseUntil(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())));
}
