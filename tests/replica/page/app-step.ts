import type { PageContext } from './context.ts';
import type { AppFlow } from './use-app-flow.ts';
import type { FrameProps } from './WizardFrame.tsx';

export interface AppStepContext extends PageContext {
  flow: AppFlow;
  onClose: () => void;
  old: boolean;
}

/** A step is what the frame shows: the frame itself stays while the steps change. */
export type AppStepView = (context: AppStepContext) => FrameProps;

/** What all steps of the app's wizard give to the frame. */
export const common = ({ flow, onClose }: AppStepContext) => ({
  title: 'app.oldTitle' as const,
  busy: flow.busy,
  error: flow.error,
  onClose,
  next: { label: 'button.next', onClick: flow.next } as const,
});
