import type { Choices } from '../popup.ts';
import { until } from '../until.ts';
import type { Firefox } from './launch.ts';
import type { Tab } from './tab.ts';

const PATIENCE = 15_000;

/** The popup in Firefox, opened as a tab and held by the names that the outside may rely on. */
export class FirefoxPopup {
  readonly tab: Tab;
  private readonly firefox: Firefox;

  private constructor(firefox: Firefox, tab: Tab) {
    this.firefox = firefox;
    this.tab = tab;
  }

  static async open(firefox: Firefox): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(firefox, await firefox.openPopup());
    await popup.shows('[data-phase-item="4"]');
    return popup;
  }

  /** Waits until this is there. */
  async shows(selector: string): Promise<void> {
    const there = () =>
      this.tab.call((one: string) => document.querySelector(one) !== null, selector);
    const { met } = await until(there, (is) => is, PATIENCE);
    if (!met) throw new Error(`the popup never showed ${selector}`);
  }

  /** Presses an action as soon as it may be pressed. */
  async press(action: 'start' | 'device-changed' | 'restart'): Promise<void> {
    const button = `[data-action="${action}"]:enabled`;
    await this.shows(button);
    await this.tab.press(button);
  }

  /** The states of the four phases, in their order. */
  async states(): Promise<(string | null)[]> {
    return await this.tab.call(
      (phases: number[]) =>
        phases.map(
          (one) =>
            document.querySelector(`[data-phase-item="${one}"]`)?.getAttribute('data-state') ??
            null,
        ),
      [1, 2, 3, 4],
    );
  }

  async choose({ route, setup }: Choices): Promise<void> {
    for (const choice of [
      `input[name="route"][value="${route}"]`,
      `input[name="setup"][value="${setup}"]`,
    ]) {
      await this.tab.press(choice);
      await this.shows(`${choice}:checked`);
    }
  }

  /** Our own words in this language, whatever the browser's is. */
  async speak(lang: 'ja' | 'en'): Promise<void> {
    await this.tab.call((lang: string) => {
      // The browser draws this list itself, out of the mouse's reach.
      const list = document.querySelector<HTMLSelectElement>('select:has(option[value="ja"])');
      if (list === null) throw new Error('no languages to choose from');
      list.value = lang;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, lang);
    await this.shows(`html[lang="${lang}"]`);
  }

  /** Begins the move; the tab with Security info that comes of it. */
  async start(): Promise<Tab> {
    await this.press('start');
    const opened = () => this.firefox.tabsAt('https://mysignins.microsoft.com/security-info');
    const { value } = await until(opened, (tabs) => tabs.length > 0, PATIENCE);
    const [tab] = value;
    if (tab === undefined) throw new Error('no tab was opened');
    return tab;
  }
}
