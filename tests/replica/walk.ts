import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createPerson } from './person.ts';
import type { Replica } from './server.ts';
import type { Scenario } from './types.ts';

const shots = process.env.REPLICA_SHOTS;

/** A person who walks through the phases on the replica alone, with the phone at hand. */
export function createWalk(page: Page, replica: Replica, scenario: Scenario, name: string) {
  const person = createPerson(page, scenario);
  const { words, dialog } = person;
  const old = scenario.wizard === 'old';
  let count = 0;

  /** Waits for a text in the dialog; takes a picture when REPLICA_SHOTS names a folder. */
  async function sees(text: string): Promise<void> {
    await expect(person.dialogWith(text)).toBeVisible();
    await look();
  }

  async function look(): Promise<void> {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    count += 1;
    const file = `${name}-${String(count).padStart(2, '0')}.png`;
    await page.screenshot({ path: join(shots, file), animations: 'disabled' });
  }

  async function listIsBack(): Promise<void> {
    await expect(dialog).toHaveCount(0);
    await look();
  }

  return {
    person,
    openList: async () => {
      await person.openList();
      await look();
    },
    /** Deletes the nth row that can be deleted, by name or number. */
    deleteRow: async (index: number, value: string) => {
      const row = page.getByText(value, { exact: true });
      await expect(row).toBeVisible();
      await person.pressDelete(index);
      await sees(words['delete.text']);
      await person.confirm();
      await expect(row).toHaveCount(0);
      await listIsBack();
    },
    registerPhone: async (way: 'call' | 'text', number: string) => {
      await person.pressAdd();
      await sees(words[scenario.picker === 'dropdown' ? 'picker.oldText' : 'picker.title']);
      await person.pick('phone');
      await sees(words[old ? 'phone.oldQuestion' : 'phone.title']);
      await person.fillPhone(way, number);
      await look();
      await person.next();
      await sees('+81 9012345678');
      if (way === 'call') {
        expect(replica.phone.answerCall({ pressHash: true })).toBe(true);
      } else {
        await person.typeCode(replica.phone.latestSms() ?? '');
        await person.next();
      }
      const done = way === 'call' ? 'phone.callDone' : 'phone.smsDone';
      await sees(words[old ? done : 'phone.addedTitle']);
      await person.next();
      await expect(page.getByText('+81 9012345678', { exact: true })).toBeVisible();
      await listIsBack();
    },
    registerApp: async (device: string) => {
      await person.pressAdd();
      await sees(words[scenario.picker === 'dropdown' ? 'picker.oldText' : 'picker.title']);
      await person.pick('authenticatorApp');
      await sees(words[old ? 'app.oldInstall' : 'app.install']);
      await person.next();
      if (scenario.setup === 'link') {
        await sees(words['app.pairLink']);
        await dialog.getByText(words['app.pairLink']).click();
        expect(replica.phone.openPairingLink(device)).toBe(true);
      } else {
        await sees(words[old ? 'app.oldAccount' : 'app.account']);
        await person.next();
        await expect(dialog.locator('img')).toBeVisible();
        await look();
        expect(replica.phone.scanQr(device)).toBe(true);
      }
      await person.next();
      await sees(words['app.try']);
      const number = (await dialog.getByText(/^\d\d$/).textContent()) ?? '';
      expect(replica.phone.enterNumber(number)).toBe(true);
      await sees(words[old ? 'app.approved' : 'app.added']);
      await person.next();
      await expect(page.getByText(device)).toBeVisible();
      await listIsBack();
    },
  };
}
