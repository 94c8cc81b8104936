import { expect, type Locator, type Page } from '@playwright/test';
import { stringsOf } from './page/strings/index.ts';
import type { Scenario } from './types.ts';
import { defaultVariants } from './variants.ts';

/**
 * Somebody who knows the page and uses it by mouse and keyboard, whatever the variant. `place`: where the wizard is; on
 * the page of an interrupted sign-in that is no dialog.
 */
export function createPerson(
  page: Page,
  scenario: Scenario,
  place = '.ms-Dialog-main, dialog[open]',
) {
  const variants = { ...defaultVariants, ...scenario.variants };
  const words = stringsOf(scenario.lang);
  const old = scenario.wizard === 'old';
  const dialog = page.locator(place).last();
  const primary = dialog.locator('.ms-Button--primary');
  const option = (text: string): Locator => page.getByRole('option', { name: text, exact: true });

  async function chooseCountry(): Promise<void> {
    if (variants.countryControl === 'select') {
      await dialog.locator('select').selectOption('JP');
      return;
    }
    if (variants.countryControl === 'combobox') {
      await dialog.locator('.ms-ComboBox-CaretDown-button').click();
    } else {
      await dialog.locator('.ms-Dropdown').first().click();
    }
    // Whatever the language calls it.
    await page.getByRole('option', { name: '(+81)' }).click();
  }

  async function chooseWay(way: 'call' | 'text'): Promise<void> {
    const oldText = variants.textWording === 'receive' ? 'phone.receive' : 'phone.textMe';
    const oldKey = way === 'call' ? 'phone.callMe' : oldText;
    const text = words[old ? oldKey : (`phone.${way}` as const)];
    if (old || variants.choiceControl === 'radios') {
      await dialog.locator('label.ms-ChoiceField-field', { hasText: text }).click();
    } else if (variants.choiceControl === 'toggles') {
      await dialog.getByRole('button', { name: text, exact: true }).click();
    } else {
      await dialog.locator('.ms-Dropdown').last().click();
      await option(text).click();
    }
  }

  return {
    dialog,
    primary,
    words,
    /** The dialog with this text in it. */
    dialogWith: (text: string): Locator => dialog.filter({ hasText: text }),
    openList: async (): Promise<void> => {
      await page.goto('https://mysignins.microsoft.com/security-info');
      await page.getByText(words['list.lastUpdated']).waitFor();
    },
    pressDelete: (index: number): Promise<void> =>
      page.getByRole('button', { name: words['list.delete'] }).nth(index).click(),
    confirm: (): Promise<void> => primary.click(),
    next: (): Promise<void> => primary.click(),
    pressAdd: (): Promise<void> => page.locator('i[data-icon-name="Add"]').click(),
    pick: async (what: 'phone' | 'authenticatorApp'): Promise<void> => {
      if (scenario.picker === 'dropdown') {
        const app = variants.appOption === 'app' ? 'picker.app' : 'row.authenticator';
        await dialog.getByRole('combobox').click();
        await option(words[what === 'phone' ? 'row.phone' : app]).click();
        await primary.click();
        return;
      }
      const key = what === 'phone' ? variants.phoneTile : what;
      const tile = dialog.getByTestId(`authmethod-picker-${key}`);
      await expect(dialog.locator('[data-testid^="authmethod-picker-"]').first()).toBeVisible();
      if ((await tile.count()) === 0) {
        await dialog.getByRole('button', { name: words['picker.more'] }).click();
      }
      await tile.click();
    },
    fillPhone: async (way: 'call' | 'text', number: string): Promise<void> => {
      if (variants.countryDefault !== 'japan') await chooseCountry();
      await dialog.locator('input[type=tel]').fill(number);
      await chooseWay(way);
    },
    typeCode: (code: string): Promise<void> =>
      dialog.locator('.ms-TextField input').first().fill(code),
  };
}
