import type { Page } from '@playwright/test';
import { langCode } from '../replica/html.ts';
import { createPerson } from '../replica/person.ts';
import type { Replica } from '../replica/server.ts';
import type { Scenario } from '../replica/types.ts';
import { noteNames, type State, snapshot } from './snapshot.ts';

/** Walks through every step of a move on the replica, and takes each as a state. */
export async function statesOf(
  replica: Replica,
  page: Page,
  name: string,
  scenario: Scenario,
): Promise<readonly State[]> {
  replica.set(scenario);
  await noteNames(page);
  const person = createPerson(page, scenario);
  const { words, dialog } = person;
  const old = scenario.wizard === 'old';
  const states: State[] = [];
  const take = async (screen: string, of = screen): Promise<void> => {
    const path = new URL(page.url()).pathname;
    const html = await snapshot(page);
    states.push({ name: `${name} ${of}`, screen, lang: langCode(scenario.lang), path, html });
  };
  const sees = (text: string) => person.dialogWith(text).waitFor();
  const again = async (): Promise<void> => {
    await person.openList();
    await person.pressAdd();
    await sees(words[scenario.picker === 'dropdown' ? 'picker.oldText' : 'picker.title']);
  };

  await page.goto(`${replica.origin}/`);
  await page.locator('nav').first().waitFor();
  await take('elsewhere');
  await person.openList();
  await take('list');
  await person.pressDelete(0);
  await sees(words['delete.text']);
  await take('confirm-delete');

  await again();
  await take('picker');
  if (scenario.picker === 'dropdown') {
    await dialog.getByRole('combobox').click();
    await page.getByRole('option').first().waitFor();
    await take('picker', 'picker open');
    await page.keyboard.press('Escape');
    await again();
  }
  await person.pick('phone');
  await sees(words[old ? 'phone.oldQuestion' : 'phone.title']);
  await take('phone-number');
  await person.fillPhone('text', '09012345678');
  await take('phone-number', 'phone-number filled');
  await person.next();
  await sees('+81 9012345678');
  await take('phone-code');
  await person.typeCode(replica.phone.latestSms() ?? '');
  await person.next();
  await sees(words[old ? 'phone.smsDone' : 'phone.addedTitle']);
  await take('phone-done');

  replica.set({ ...scenario, bumps: { captcha: 'number' } });
  await again();
  await person.pick('phone');
  await person.fillPhone('call', '09012345678');
  await person.next();
  await dialog.locator('img[src^="data:"]').waitFor();
  await take('captcha');
  replica.set(scenario);
  await again();
  await person.pick('phone');
  await person.fillPhone('call', '09012345678');
  await person.next();
  await sees('+81 9012345678');
  await take('phone-call');

  for (const setup of ['link', 'qr'] as const) {
    replica.set({ ...scenario, setup });
    await again();
    await person.pick('authenticatorApp');
    await sees(words[old ? 'app.oldInstall' : 'app.install']);
    if (setup === 'qr') await take('app-install');
    await person.next();
    if (setup === 'link') {
      await sees(words['app.pairLink']);
      await take('app-link');
      continue;
    }
    await sees(words[old ? 'app.oldAccount' : 'app.account']);
    await take('app-setup');
    await person.next();
    await dialog.locator('img').waitFor();
    await take('app-qr');
    replica.phone.scanQr('iPhone 17');
    await person.next();
    await sees(words['app.try']);
    await take('app-number');
    replica.phone.enterNumber(replica.phone.shownNumber() ?? '');
    await sees(words[old ? 'app.approved' : 'app.added']);
    await take('app-approved');
  }
  return states;
}
