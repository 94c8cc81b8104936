import type { Progress } from '../flow/progress';
import { moveFor } from './account';
import { today } from './day';
import { isForbidden } from './forbidden';
import { greet } from './greeting';
import { createKeeper } from './keeper';
import type { PageKnowledge } from './knowledge';
import { createLanguage } from './language';
import type { FromPage, FromPopup, PopupState, Reply, Told } from './messages';
import {
  answered,
  byId,
  changedPhone,
  chosen,
  forgotten,
  looked,
  restarted,
  started,
  tookOver,
} from './moves';
import { createOffers } from './offers';
import { allowedRoute, organisationIn } from './organisation';
import { pageWordsOf } from './page-words';
import { readPolicy, settledPolicy } from './policy';
import { openPopup, openSteps, patchState } from './popup-state';
import { aroundOf } from './reporting';
import { createSpeaker } from './speaker';
import type { Snapshot } from './store';
import { createTabs } from './tabs';
import { asTold } from './told';

/** The background's desk: every message is answered here, every change is made here. */
export interface Desk {
  fromPage(message: FromPage, tab: number | undefined): Promise<Reply>;
  fromPopup(message: FromPopup): Promise<Reply>;
  /** Adds what the person's other browsers know. */
  pull(): Promise<void>;
  /** Puts the progress on the toolbar icon. */
  showProgress(): Promise<void>;
}

/** A desk over this browser's storage and tabs. It holds nothing that must outlive the worker. */
export function createDesk(knowledge: PageKnowledge): Desk {
  const { mapFor, readPatch, reportOf } = knowledge;
  const keeper = createKeeper();
  const { change } = keeper;
  const offers = createOffers();
  const language = createLanguage();
  const tabs = createTabs();
  const speaker = createSpeaker();
  const parts = { keeper, offers, language, tabs, speaker, mapFor, readPatch };

  /** The move of the tab that the popup is about, else the one in use last. */
  async function moveOf({ stored }: Snapshot, id?: number): Promise<Progress | undefined> {
    const tab = await tabs.find(id);
    if (tab?.move === null) return undefined;
    return byId(stored, tab?.move) ?? byId(stored, stored.last);
  }

  async function told(
    change: Promise<Snapshot>,
    account: string | undefined,
    tab: number | undefined,
  ): Promise<Told> {
    const { stored, kept } = await change;
    const [move, { order }, isOther] = await Promise.all([
      moveFor(stored, account),
      readPolicy(),
      speaker.isOther(tab),
    ]);
    return { move: move && asTold(move, today(), order, isOther), kept };
  }

  async function state(tab?: number): Promise<PopupState> {
    await keeper.pull();
    const now = await keeper.read();
    const [move, lang, guide, policy, offer, sync] = await Promise.all([
      moveOf(now, tab),
      language.read(),
      tabs.guideIn(tab),
      readPolicy(),
      offers.read(),
      keeper.syncState(),
    ]);
    const organisation = organisationIn(policy, lang);
    return {
      move: move && asTold(move, today(), policy.order),
      kept: now.kept,
      ...{ lang, guide, organisation, sync, graph: organisation.isOff ? undefined : policy.graph },
      patch: patchState(readPatch(policy.pagePatch)),
      offer: organisation.handOver ? offer?.handOver : undefined,
    };
  }

  /** A code that the person typed: what it offers, or why it cannot be used. */
  async function offered(text: string, tab?: number): Promise<PopupState> {
    const read = await offers.came(text, 'hand');
    return { ...(await state(tab)), refused: read.ok ? undefined : read.why };
  }

  /** What the help desk is given: the page's guide asked, and no text of the page. */
  async function report(tab?: number): Promise<string> {
    const [now, seen] = await Promise.all([state(tab), tabs.seenIn(tab)]);
    return reportOf(seen, aroundOf(now));
  }

  return {
    async fromPage(message, tab) {
      const account = 'account' in message ? message.account || undefined : undefined;
      switch (message.type) {
        case 'hello':
          return greet(parts, { ...message, account }, tab);
        case 'look':
          return told(
            change(looked(message.view, message.of, account, () => speaker.isElsewhere(tab))),
            account,
            tab,
          );
        case 'answer':
          return told(
            change(answered(message.answer, message.of, account, () => speaker.takesOver(tab))),
            account,
            tab,
          );
        case 'handed-over':
          if ((await settledPolicy()).handOver !== false) await offers.came(message.code, 'link');
          return undefined;
        case 'open-popup':
          return openPopup(tab);
        case 'open-steps':
          return openSteps(tab);
      }
    },
    async fromPopup(message) {
      const { tab } = message;
      const policy = await (message.type === 'sync' ? settledPolicy() : readPolicy());
      // What the organisation forbids is not offered; a popup that is behind the times may still ask for it.
      if (isForbidden(policy, message)) return state(tab);
      switch (message.type) {
        case 'state':
          break;
        case 'report':
          return report(tab);
        case 'page-words':
          return pageWordsOf(knowledge, policy, await language.read(), message.lang);
        case 'start':
          // A second press, or a popup that is behind the times, must not put aside a move that is under way.
          if ((await moveOf(await keeper.read(), tab)) === undefined) {
            const route = allowedRoute(policy, message.route);
            await change(started(route, message.setup, policy.order));
            await tabs.forgetMoves();
          }
          await tabs.go(policy.entryUrl);
          break;
        case 'go':
          await tabs.go(policy.entryUrl);
          break;
        case 'choose': {
          const route = message.route && allowedRoute(policy, message.route);
          await change(chosen(message.id, route, message.setup));
          break;
        }
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
        case 'offer':
          return offered(message.text, tab);
        case 'take-over': {
          const offer = await offers.read();
          const move = await moveOf(await keeper.read(), tab);
          if (offer !== undefined) await change(tookOver(offer.handOver, move?.id));
          await offers.answered();
          await tabs.forgetMoves();
          break;
        }
        case 'decline':
          await offers.answered();
          break;
        case 'sync':
          await keeper.chooseSync(message.on);
          break;
        case 'language':
          await language.choose(message.lang);
          break;
      }
      return state(tab);
    },
    pull: keeper.pull,
    showProgress: keeper.showProgress,
  };
}
