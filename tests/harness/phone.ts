import type { Replica } from '../replica/server.ts';
import type { PhoneInHand } from './person.ts';

/** The new phone of a move, held against the replica: does what the manual says about the phone at a step. */
export function phoneOf(replica: Replica): PhoneInHand {
  const { phone } = replica;
  return {
    act(step) {
      switch (step) {
        case '2v.5':
          return phone.answerCall();
        case '4p.15':
          return phone.scanQr();
        case '4m.11':
          return phone.openPairingLink();
        case '4p.19':
        case '4m.15': {
          const number = phone.shownNumber();
          return number !== undefined && phone.enterNumber(number);
        }
        default:
          return false;
      }
    },
    typed: (step) => (step === 'x.captcha' ? phone.captcha() : phone.latestSms()),
  };
}
