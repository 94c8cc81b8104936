import { expect, type Page } from '@playwright/test';
import type { MOVES } from './moves';

export interface State {
  readonly move?: keyof typeof MOVES;
  /** What is pressed then. */
  readonly opens?: keyof typeof SHOWS;
}

/** What is pressed, and what is there then. */
const SHOWS = {
  '.choice summary': '.choice[open]',
  '[data-action="restart"]': '[data-action="keep"]',
  '[data-action="help-desk"]': '[data-action="copy-report"]',
  '[data-action="trouble"]': '[data-card]',
  '[data-action="devices"]': '.devices',
} as const;

/** Everything that the popup can show before, in and after a move, and what it opens. */
export const STATES: Readonly<Record<string, State>> = {
  'before a move': {},
  begun: { move: 'begun' },
  'in the open window': { move: 'deleted' },
  'the choices opened': { move: 'deleted', opens: '.choice summary' },
  'asked to begin anew': { move: 'deleted', opens: '[data-action="restart"]' },
  'the report': { move: 'deleted', opens: '[data-action="help-desk"]' },
  'the cards': { move: 'deleted', opens: '[data-action="trouble"]' },
  'other devices': { move: 'deleted', opens: '[data-action="devices"]' },
  'before the change': { move: 'ready' },
  'after the change': { move: 'changed' },
  'at the end': { move: 'ended' },
};

/** Opens what the state opens. */
export async function arrive(popup: Page, opens: State['opens']): Promise<void> {
  if (opens === undefined) return;
  await popup.locator(opens).first().click();
  await expect(popup.locator(SHOWS[opens]).first()).toBeVisible();
}
