import type { Move } from '../../harness/move.ts';
import { phoneOf } from '../../harness/phone.ts';
import { collection } from './bump.ts';

const { bump, bumps } = collection();

export { bumps as appBumps };

/** A phone on which the first number match goes wrong in this way. */
function failing(way: 'denied' | 'timed out' | 'another number') {
  return ({ replica }: Move) => {
    const phone = phoneOf(replica);
    let failed = false;
    return {
      phone: {
        ...phone,
        act: (step: string) => {
          if (failed || (step !== '4p.19' && step !== '4m.15')) return phone.act(step);
          const { deny, timeOut, enterNumber } = replica.phone;
          if (replica.phone.shownNumber() === undefined) return false;
          failed = way === 'denied' ? deny() : way === 'timed out' ? timeOut() : enterNumber('0');
          return failed;
        },
      },
    };
  };
}

const NUMBERS = [
  ['g1', 'denied', 'number-denied'],
  ['g3', 'denied', 'number-denied'],
  ['g2', 'timed out', 'number-timeout'],
  ['g3', 'timed out', 'number-timeout'],
  ['g3', 'another number', 'number-retry'],
] as const;
for (const [generation, way, reads] of NUMBERS)
  bump({
    name: `${generation}: the number match: ${way}`,
    plan: { generation },
    half: 'after',
    person: failing(way),
    reads: [reads],
  });

bump({
  name: 'a QR code that has expired: one back',
  plan: { generation: 'g1', page: { bumps: { qrExpired: 'back' } } },
  half: 'after',
  reads: ['code-spent'],
});

bump({
  name: 'a QR code that has expired: the page makes another',
  plan: { page: { bumps: { qrExpired: 'next' } } },
  half: 'after',
  reads: ['spent-next'],
});

bump({
  name: 'a pairing link that has expired',
  plan: { setup: 'phone', page: { bumps: { qrExpired: 'back' } } },
  half: 'after',
  reads: ['code-spent'],
});

bump({
  name: 'the page runs into a problem after the QR code',
  plan: { lang: 'ja', page: { bumps: { failNew: 1 } } },
  half: 'after',
  reads: ['added-again'],
});
