import en from '../../../locales/en.json' with { type: 'json' };
import { collection } from './bump.ts';

const { bump, bumps } = collection();

export { bumps as pageBumps };

bump({
  name: 'another sign-in after Add',
  plan: { page: { bumps: { signInOnAdd: 1 } } },
  half: 'before',
  reads: ['add-again'],
});

bump({
  name: 'another sign-in when the page opens',
  plan: { generation: 'g1', page: { bumps: { signInOnLoad: 1 } } },
  half: 'before',
  reads: [],
});

bump({
  name: 'another sign-in instead of the deletion',
  plan: { page: { bumps: { signInOnDelete: 1 } } },
  half: 'before',
  reads: ['delete-again'],
});

bump({
  name: 'a deletion that fails',
  plan: { generation: 'g1', page: { bumps: { failDelete: 1 } } },
  half: 'before',
  reads: ['delete-again'],
});

bump({
  name: 'a list that takes eight seconds',
  plan: { page: { latency: { list: 8000, other: 120 } } },
  half: 'before',
  person: () => ({ patience: 30_000 }),
  reads: ['loading'],
});

for (const rerender of ['rows', 'dialog', 'all'] as const)
  bump({
    name: `a page that is made anew all the time: ${rerender}`,
    plan: { route: 'voice', page: { bumps: { rerender, rerenderTimes: 200 } } },
    half: 'before',
    reads: [],
  });

for (const toastOver of ['add', 'delete', 'next'] as const)
  bump({
    name: `a note lies over ${toastOver}`,
    plan: {
      route: 'voice',
      order: toastOver === 'add' ? 'register-first' : 'manual',
      page: { bumps: { toastOver, toastStays: true } },
    },
    half: 'before',
    mishap: {
      at: ({ title }) => title === en.guide.say.covered.title,
      happens: (page) => page.getByRole('status').getByRole('button').click({ timeout: 10_000 }),
    },
    reads: ['covered'],
  });

bump({
  name: 'the picker stays below the wizard that it opened',
  plan: { page: { bumps: { stacked: true } } },
  half: 'before',
  reads: [],
});

bump({
  name: 'another tile: the alternate phone has the same form',
  plan: { route: 'voice' },
  half: 'before',
  mishap: {
    at: ({ step }) => step === '2v.2',
    happens: (page) => page.getByTestId('authmethod-picker-altMobilePhone').click(),
  },
  reads: ['wrong-dialog'],
  mistakes: ['picker.tile:alternatePhone'],
});

bump({
  name: 'another tile: mail',
  plan: { generation: 'g2' },
  half: 'before',
  mishap: {
    at: ({ step }) => step === '2s.2',
    happens: (page) => page.getByTestId('authmethod-picker-email').click(),
  },
  reads: ['wrong-dialog'],
  mistakes: ['picker.tile:email'],
});

for (const [generation, link] of [
  ['g1', 'I want to use a different authenticator app'],
  ['g3', 'Set up a different authentication app'],
] as const)
  bump({
    name: `${generation}: another authenticator app`,
    plan: { generation },
    half: 'after',
    mishap: {
      at: ({ step }) => step === '4p.4',
      happens: (page) => page.getByText(link).click(),
    },
    reads: ['wrong-dialog'],
    mistakes: ['app.different'],
  });

bump({
  name: 'Cancel in the middle of the form',
  plan: { generation: 'g1', route: 'voice' },
  half: 'before',
  mishap: {
    at: ({ step, kind }) => step === '2v.4' && kind === 'type',
    happens: (page) => page.getByRole('button', { name: 'Cancel' }).click(),
  },
  reads: [],
  mistakes: ['wizard.cancel'],
});

bump({
  name: 'the default method instead of Delete',
  plan: {
    generation: 'g3',
    methods: [{ type: 'password' }, { type: 'authenticator' }, { type: 'totp' }],
  },
  half: 'before',
  mishap: {
    at: ({ step }) => step === '1.1',
    happens: (page) => page.getByRole('button', { name: 'Change' }).first().click(),
  },
  reads: ['wrong-dialog'],
  mistakes: ['list.changeDefault'],
});

bump({
  name: 'Delete in another row',
  plan: {
    generation: 'g1',
    methods: [
      { type: 'password' },
      { type: 'authenticator', value: 'iPhone 12' },
      { type: 'email', value: 'hanako@example.org' },
    ],
  },
  half: 'before',
  mishap: {
    at: ({ step }) => step === '1.1',
    // By the keyboard: our callout may lie over that row.
    happens: (page) => page.getByRole('button', { name: 'Delete' }).last().press('Enter'),
  },
  reads: ['wrong-dialog', 'confirm-delete'],
  mistakes: ['row.delete:email'],
});

bump({
  name: 'Sign out everywhere',
  plan: { generation: 'g3' },
  half: 'before',
  mishap: {
    at: ({ step }) => step === '1.1',
    happens: (page) => page.getByRole('button', { name: 'Sign out everywhere' }).click(),
  },
  reads: ['wrong-dialog'],
  mistakes: ['list.signOut'],
});

bump({
  name: 'a reload in the middle of the form',
  plan: { generation: 'g1' },
  half: 'before',
  mishap: {
    at: ({ step, kind }) => step === '2s.5' && kind === 'type',
    happens: async (page) => {
      await page.reload();
    },
  },
  reads: [],
});

bump({
  name: 'a list that shows late what was chosen in it',
  plan: { generation: 'g1', page: { bumps: { lateChoice: true } } },
  half: 'before',
  reads: [],
  once: ['open-picker'],
});

bump({
  name: 'Back and forward in the middle of a dialog',
  plan: {},
  half: 'after',
  mishap: {
    at: ({ step }) => step === '4p.14',
    happens: async (page) => {
      await page.goBack();
      await page.goForward();
    },
  },
  reads: [],
});

bump({
  name: 'the worker is stopped at every step',
  plan: { route: 'voice' },
  half: 'before',
  person: (move) => ({
    before: async () => {
      const cdp = await move.browser.context.newCDPSession(move.browser.page);
      const { targetInfos } = await cdp.send('Target.getTargets');
      const worker = targetInfos.find(({ type }) => type === 'service_worker');
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
      await cdp.detach();
    },
  }),
  reads: [],
});
