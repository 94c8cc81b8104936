import { browser } from 'wxt/browser';
import { type Read, readSettings } from '../policy/read';
import type { PopupState } from './messages';

/** What can be told of this installation and of its settings. */
export interface Diagnosis {
  readonly state: PopupState;
  readonly version: string;
  readonly id: string;
  readonly agent: string;
  /** How it came here; undefined where the browser does not tell. */
  readonly install: string | undefined;
  readonly isOnToolbar: boolean | undefined;
  /** As the browser handed it over; undefined where there is no policy. */
  readonly given: unknown;
  readonly read: Read;
}

export interface DiagnosticsLine {
  chooseLanguage(lang: PopupState['lang']): void;
  /** What the guide sees in the tab that was in use last. */
  report(): Promise<string>;
}

/** How long after a question that nobody heard it is asked again; ms. */
const PAUSE = 1000;

/** The diagnostics page's line to the browser: `show` is called now and after every change. */
export function connectDiagnostics(show: (diagnosis: Diagnosis) => void): DiagnosticsLine {
  const ask = async (message: object): Promise<unknown> =>
    browser.runtime.sendMessage(message).catch(() => undefined);

  async function refresh(message: object = { type: 'state' }): Promise<void> {
    const [state, given, install, isOnToolbar] = await Promise.all([
      ask(message) as Promise<PopupState | undefined>,
      managed(),
      installed(),
      onToolbar(),
    ]);
    // The worker may be starting.
    if (state === undefined) {
      setTimeout(() => void refresh(), PAUSE);
      return;
    }
    const { id, getManifest } = browser.runtime;
    show({
      ...{ state, id, install, isOnToolbar, given },
      version: getManifest().version,
      agent: navigator.userAgent,
      read: readSettings(given),
    });
  }

  browser.storage.onChanged.addListener(() => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  void refresh();
  return {
    chooseLanguage: (lang) => void refresh({ type: 'language', lang }),
    report: async () => ((await ask({ type: 'report' })) as string | undefined) ?? '',
  };
}

/** Firefox throws where there is no policy. */
async function managed(): Promise<unknown> {
  try {
    const given = await browser.storage.managed.get();
    return Object.keys(given).length > 0 ? given : undefined;
  } catch {
    return undefined;
  }
}

async function installed(): Promise<string | undefined> {
  try {
    return (await browser.management.getSelf()).installType;
  } catch {
    return undefined;
  }
}

async function onToolbar(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
}
