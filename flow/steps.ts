import { isChanged, type Progress, said } from './progress';
import type { Step } from './step';
import { setUpOnPc, setUpOnPhone } from './steps/app';
import { deleteAuthenticator, deletePhone } from './steps/deleting';
import { registerBySms, registerByVoice } from './steps/phone';
import type { Phase } from './types';
import type { ScreenId } from './view';

/** The steps of a phase as this move goes through them, in the manual's order. */
export function stepsOf(phase: Phase, progress: Progress): readonly Step[] {
  switch (phase) {
    case 1:
      return deleteAuthenticator();
    case 2:
      return progress.route === 'voice' ? registerByVoice() : registerBySms();
    case 3:
      return deletePhone();
    case 4:
      return progress.setup === 'pc' ? setUpOnPc() : setUpOnPhone();
  }
}

/** Every step there is, for tests of the data and of the texts. */
export function allSteps(): readonly Step[] {
  return [
    deleteAuthenticator,
    registerByVoice,
    registerBySms,
    deletePhone,
    setUpOnPc,
    setUpOnPhone,
  ].flatMap((steps) => steps());
}

/** Has the person said this step, or that it was not shown, or is there nothing to do for it? */
export function isSettled(one: Step, progress: Progress): boolean {
  if (one.unlessInstalled && said(progress, 'installed')) return true;
  return said(progress, `did:${one.id}`) || said(progress, `not-shown:${one.id}`);
}

/** The phase that a dialog's screen belongs to; undefined where it serves two. */
export function phaseOfScreen(screen: ScreenId, progress: Progress): Phase | undefined {
  if (screen.startsWith('phone-')) return 2;
  if (screen.startsWith('app-')) return 4;
  if (screen === 'picker') return isChanged(progress) ? 4 : 2;
  if (screen === 'confirm-delete') return isChanged(progress) ? 3 : 1;
  return undefined;
}
