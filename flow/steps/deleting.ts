import { once } from '../once';
import { said } from '../progress';
import { type Step, step } from '../step';
import type { ManualStepId } from '../types';

/** A row that is still there after its deletion was confirmed: refused, or put off by another sign-in. */
function deleteAgain(id: ManualStepId): Step {
  return step(id, 'list', 'press', 'delete-again', {
    target: 'row.delete',
    when: (_view, progress) => said(progress, 'tried:delete'),
  });
}

function confirmDelete(id: ManualStepId): readonly Step[] {
  const target = 'confirm.ok';
  return [
    step(id, 'confirm-delete', 'press', 'confirm-delete', {
      ...{ target, says: 'tried:again' },
      when: (_view, progress) => said(progress, 'tried:delete'),
    }),
    step(id, 'confirm-delete', 'press', 'confirm-delete', { target, says: 'tried:delete' }),
  ];
}

/** STEP 1, on the list and in its dialog. The row to delete is chosen by the guide, not here. */
export const deleteAuthenticator = once((): readonly Step[] => [
  deleteAgain('1.1'),
  step('1.1', 'list', 'press', 'delete-authenticator', { target: 'row.delete' }),
  ...confirmDelete('1.2'),
  step('1.3', 'list', 'app', 'remove-in-app', { after: true, choices: ['not-shown:1.3'] }),
  step('1.4', 'list', 'check', 'authenticator-gone', { after: true }),
]);

/** STEP 3, likewise. */
export const deletePhone = once((): readonly Step[] => [
  deleteAgain('3.1'),
  step('3.1', 'list', 'press', 'delete-phone', { target: 'row.delete' }),
  ...confirmDelete('3.2'),
  step('3.3', 'list', 'check', 'phone-gone', { after: true }),
]);
