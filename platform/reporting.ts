import { browser } from 'wxt/browser';
import { phaseStates } from '../flow/phases';
import { stepCode } from '../flow/step-code';
import type { Around } from '../page/report';
import type { PopupState } from './messages';

/** What a report says besides the page. */
export function aroundOf({ lang, patch, move }: PopupState): Around {
  return {
    version: browser.runtime.getManifest().version,
    agent: navigator.userAgent,
    lang,
    patch,
    move: move && {
      route: move.route,
      setup: move.setup,
      phases: Object.values(phaseStates(move)).join(' '),
      code: stepCode(move),
    },
  };
}
