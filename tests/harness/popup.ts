import type { Locator, Page } from '@playwright/test';
import type { Browser } from './launch.ts';

export interface Choices {
  route: 'voice' | 'sms';
  setup: 'pc' | 'phone';
}

/** The popup, opened as a tab and held by the names that the outside may rely on. */
export class Popup {
  readonly page: Page;
  private readonly browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  static async open(browser: Browser): Promise<Popup> {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/popup.html`);
    return new Popup(browser, page);
  }

  action(name: 'start' | 'device-changed' | 'restart'): Locator {
    return this.page.locator(`[data-action="${name}"]`);
  }

  phase(number: 1 | 2 | 3 | 4): Locator {
    return this.page.locator(`[data-phase-item="${number}"]`);
  }

  /** The states of the four phases, in their order. */
  async states(): Promise<(string | null)[]> {
    return await Promise.all(
      ([1, 2, 3, 4] as const).map((one) => this.phase(one).getAttribute('data-state')),
    );
  }

  async choose(choices: Choices): Promise<void> {
    await this.page.locator(`input[name="route"][value="${choices.route}"]`).check();
    await this.page.locator(`input[name="setup"][value="${choices.setup}"]`).check();
  }

  /** Goes to this with Tab, as somebody without a mouse. */
  async tabTo(to: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await to.evaluate((one) => one === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('no Tab leads there');
  }

  /** The same choices by arrows: of each group only the chosen one, or the first, is on the way of Tab. */
  async chooseByKeyboard(choices: Choices): Promise<void> {
    for (const name of ['route', 'setup'] as const) {
      const value = choices[name];
      const radio = this.page.locator(`input[name="${name}"]`);
      const chosen = this.page.locator(`input[name="${name}"]:checked`);
      await this.tabTo((await chosen.count()) > 0 ? chosen : radio.first());
      for (let presses = 0; (await radioIn(chosen)) !== value; presses += 1) {
        if (presses > 5) throw new Error(`no arrow leads to ${value}`);
        await this.page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
      }
    }
  }

  /** Our own words in this language, whatever the browser's is. */
  async speak(lang: 'ja' | 'en'): Promise<void> {
    await this.page.locator('select:has(option[value="ja"])').selectOption(lang);
    await this.page.locator(`html[lang="${lang}"]`).waitFor();
  }

  /** Begins the move; the tab with Security info that comes of it. */
  async start(): Promise<Page> {
    const opened = this.browser.context.waitForEvent('page');
    await this.action('start').click();
    const page = await opened;
    await page.waitForURL('https://mysignins.microsoft.com/security-info**');
    return page;
  }
}

/** Which of a group is chosen. */
async function radioIn(chosen: Locator): Promise<string | undefined> {
  return (await chosen.count()) > 0 ? await chosen.inputValue() : undefined;
}
