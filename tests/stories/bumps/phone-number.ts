import { phoneOf } from '../../harness/phone.ts';
import { collection } from './bump.ts';

const { bump, bumps } = collection();

export { bumps as phoneNumberBumps };

const MINE = '9012345678';
const WRONG = '9087654321';

/** The wrong number first, then one's own. */
function misdialled(): () => string {
  let asked = 0;
  return () => (asked++ === 0 ? WRONG : MINE);
}

for (const generation of ['g1', 'g3'] as const)
  bump({
    name: `${generation}: a number that is refused`,
    plan: { generation, page: { bumps: { refuseNumber: 1 } } },
    half: 'before',
    reads: ['number-again'],
  });

bump({
  name: 'a wrong code',
  plan: { lang: 'ja' },
  half: 'before',
  person: ({ replica }) => {
    let asked = 0;
    return {
      phone: {
        ...phoneOf(replica),
        typed: () => (asked++ === 0 ? '000000' : replica.phone.latestSms()),
      },
    };
  },
  reads: ['code-again'],
});

bump({
  name: 'no code arrives: another is sent',
  plan: { generation: 'g1', page: { bumps: { noSms: 1 } } },
  half: 'before',
  person: ({ replica }) => ({
    pick: ({ step, kind }) =>
      step === '2s.5' && kind === 'type' && replica.phone.latestSms() === undefined ? 0 : undefined,
  }),
  reads: ['resend'],
});

bump({
  name: 'the code went to a wrong number',
  plan: { page: { bumps: { myNumber: MINE } } },
  half: 'before',
  person: ({ replica }) => ({
    number: misdialled(),
    // "No code arrives", then "the number was wrong".
    pick: ({ step, kind, choices }) => {
      if (step !== '2s.5' || replica.phone.latestSms() !== undefined) return undefined;
      return kind === 'type' ? 0 : choices.length - 1 || undefined;
    },
  }),
  reads: ['resend', 'code-back', 'number-again'],
});

for (const generation of ['g1', 'g3'] as const)
  for (const callButtons of ['backOnly', 'disabledNext'] as const)
    bump({
      name: `${generation}, ${callButtons}: a call that is not answered`,
      plan: { generation, route: 'voice', variants: { callButtons } },
      half: 'before',
      person: ({ replica }) => {
        let calls = 0;
        const phone = phoneOf(replica);
        return {
          phone: {
            ...phone,
            act: (step) => {
              if (step !== '2v.5' || calls > 0) return phone.act(step);
              if (!replica.phone.declineCall()) return false;
              calls += 1;
              return true;
            },
          },
        };
      },
      reads: ['call-again'],
    });

bump({
  name: 'no call comes: the number was wrong',
  plan: { generation: 'g1', route: 'voice', page: { bumps: { myNumber: MINE } } },
  half: 'before',
  person: () => {
    const number = misdialled();
    let numbers = 0;
    return {
      number: () => {
        numbers += 1;
        return number();
      },
      pick: ({ step, kind }) =>
        step === '2v.5' && kind === 'waiting' && numbers === 1 ? 0 : undefined,
    };
  },
  reads: ['call-back', 'number-again'],
});

for (const when of ['number', 'failures'] as const)
  bump({
    name: `drawn letters to be read, after ${when}`,
    plan: { page: { bumps: { captcha: when } } },
    half: 'before',
    person: ({ replica }) => {
      const phone = phoneOf(replica);
      let codes = 0;
      return {
        phone: {
          ...phone,
          typed: (step) =>
            step === '2s.5' && when === 'failures' && codes++ < 2 ? '000000' : phone.typed(step),
        },
      };
    },
    reads: ['captcha', 'captcha-next'],
  });

bump({
  name: 'too many tries',
  plan: { page: { bumps: { throttled: true } } },
  half: 'before',
  person: ({ replica }) => ({
    pick: ({ step }) => {
      if (step !== 'x.throttled') return undefined;
      replica.patch({ bumps: { throttled: false } });
      return 0;
    },
  }),
  reads: ['throttled'],
});

for (const fails of ['failNew', 'failVerify'] as const)
  bump({
    name: `the page runs into a problem: ${fails}`,
    plan: { lang: 'ja', page: { bumps: { [fails]: 1 } } },
    half: 'before',
    reads: [],
  });
