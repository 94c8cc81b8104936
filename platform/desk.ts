import { browser } from 'wxt/browser';
import { phaseStates } from '../flow/phases';
import type { Progress } from '../flow/progress';
import type { MapData } from '../page/map';
import type { Patch, PatchRead } from '../page/patch';
import type { Around } from '../page/report';
import type { Seen } from '../page/seen';
import { moveFor } from './account';
import { showBadge } from './badge';
import { createLanguage } from './language';
import type { FromPage, FromPopup, Hello, PatchState, PopupState, Reply, Told } from './messages';
import {
  answered,
  byId,
  changedPhone,
  chosen,
  forgotten,
  looked,
  restarted,
  started,
} from './moves';
import { readPolicy } from './policy';
import { guideResources, launcherResources } from './resources';
import { createStore, type Snapshot } from './store';
import { createTabs } from './tabs';

/** The background's desk: every message is answered here, every change is made here. */
export interface Desk {
  fromPage(message: FromPage, tab: number | undefined): Promise<Reply>;
  fromPopup(message: FromPopup): Promise<Reply>;
  /** Puts the progress on the toolbar icon. */
  showProgress(): Promise<void>;
}

/** What is known of the page; handed in, since no other room may be asked for it. */
export interface PageKnowledge {
  /** By what a page in one of these languages is read. */
  mapFor(langs: readonly string[], patch?: Patch): MapData;
  readPatch(policy: unknown): PatchRead | undefined;
  reportOf(seen: Seen | undefined, around: Around): string;
}

/** A desk over this browser's storage and tabs. It holds nothing that must outlive the worker. */
export function createDesk({ mapFor, readPatch, reportOf }: PageKnowledge): Desk {
  const store = createStore();
  const language = createLanguage();
  const tabs = createTabs();

  async function change(to: Parameters<typeof store.change>[0]): Promise<Snapshot> {
    const after = await store.change(to);
    // Not waited for: answers have to leave in the order of the changes.
    void showBadge(byId(after.stored, after.stored.last));
    return after;
  }

  /** The move of the tab that the popup is about, else the one in use last. */
  async function moveOf({ stored }: Snapshot, id?: number): Promise<Progress | undefined> {
    const tab = await tabs.find(id);
    if (tab?.move === null) return undefined;
    return byId(stored, tab?.move) ?? byId(stored, stored.last);
  }

  async function hello(
    message: FromPage & { type: 'hello' },
    tab: number | undefined,
  ): Promise<Hello> {
    const [lang, patch] = await Promise.all([language.read(), patchInForce()]);
    // Read last: what this page has told before must be in the answer, and nothing that is told after it.
    const { stored, kept } = await store.read();
    const move = await moveFor(stored, message.account);
    if (tab !== undefined) void tabs.reported(tab, move?.id ?? null);
    const whole = (): Hello['resources'] =>
      message.have === lang ? undefined : guideResources(lang);
    const resources = move ? whole() : launcherResources(lang);
    return { move, kept, lang, resources, map: move && mapFor(message.pageLangs ?? [], patch) };
  }

  async function patchInForce(): Promise<Patch | undefined> {
    const read = readPatch((await readPolicy()).pagePatch);
    return read?.ok ? read.patch : undefined;
  }

  async function told(change: Promise<Snapshot>, account?: string): Promise<Told> {
    const { stored, kept } = await change;
    return { move: await moveFor(stored, account), kept };
  }

  async function state(tab?: number): Promise<PopupState> {
    const now = await store.read();
    const [move, lang, guide, policy] = await Promise.all([
      moveOf(now, tab),
      language.read(),
      tabs.guideIn(tab),
      readPolicy(),
    ]);
    const { pagePatch, helpDesk } = policy;
    const patch = patchState(readPatch(pagePatch));
    return { move, kept: now.kept, lang, guide, patch, helpDesk };
  }

  /** What the help desk is given: the page's guide asked, and no text of the page. */
  async function report(tab?: number): Promise<string> {
    const [{ move, lang, patch }, seen] = await Promise.all([state(tab), tabs.seenIn(tab)]);
    return reportOf(seen, {
      version: browser.runtime.getManifest().version,
      agent: navigator.userAgent,
      lang,
      patch,
      move: move && {
        route: move.route,
        setup: move.setup,
        phases: Object.values(phaseStates(move)).join(' '),
      },
    });
  }

  return {
    async fromPage(message, tab) {
      const account = 'account' in message ? message.account || undefined : undefined;
      switch (message.type) {
        case 'hello':
          return hello({ ...message, account }, tab);
        case 'look':
          return told(change(looked(message.view, message.of, account)), account);
        case 'answer':
          return told(change(answered(message.answer, message.of, account)), account);
        case 'open-popup':
          return openPopup(tab);
      }
    },
    async fromPopup(message) {
      const { tab } = message;
      switch (message.type) {
        case 'state':
          break;
        case 'report':
          return report(tab);
        case 'start':
          // A second press, or a popup that is behind the times, must not put aside a move that is under way.
          if ((await moveOf(await store.read(), tab)) === undefined) {
            await change(started(message.route, message.setup));
            await tabs.forgetMoves();
          }
          await tabs.go();
          break;
        case 'go':
          await tabs.go();
          break;
        case 'choose':
          await change(chosen(message.id, message.route, message.setup));
          break;
        case 'device-changed':
          await change(changedPhone(message.id));
          break;
        case 'restart':
          await change(restarted(message.id));
          await tabs.forgetMoves();
          break;
        case 'forget':
          await change(forgotten(message.id));
          await tabs.forgetMoves();
          break;
        case 'language':
          await language.choose(message.lang);
          break;
      }
      return state(tab);
    },
    async showProgress() {
      const { stored } = await store.read();
      await showBadge(byId(stored, stored.last));
    },
  };
}

function patchState(read: PatchRead | undefined): PatchState | undefined {
  if (read === undefined) return undefined;
  if (read.ok) return { is: 'in-force', version: read.patch.version };
  return { is: 'refused', reasons: read.reasons };
}

/** Shows the popup; where the browser wants a press on its own icon first, as a tab. */
async function openPopup(tab: number | undefined): Promise<undefined> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL('/popup.html');
    await browser.tabs.create({ url: tab === undefined ? url : `${url}?tab=${tab}` });
  }
  return undefined;
}
