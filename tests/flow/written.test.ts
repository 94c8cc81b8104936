import { describe, expect, test } from 'vitest';
import { allSteps, stepsOf } from '../../flow/steps';
import type { Order, Phase, Route, Setup } from '../../flow/types';
import { isPlaced, plannedMove, type WrittenPhase, written } from '../../flow/written';
import { BEGUN, CHANGED, DELETED, list, moved } from './facts';

const ROUTES: readonly Route[] = ['voice', 'sms'];
const SETUPS: readonly Setup[] = ['pc', 'phone'];
const ORDERS: readonly Order[] = ['manual', 'register-first'];

const CHOICES = ROUTES.flatMap((route) =>
  SETUPS.flatMap((setup) => ORDERS.map((order) => ({ route, setup, order }))),
);

type Guide = ReturnType<typeof written>;

const phasesIn = ({ parts }: Guide): readonly WrittenPhase[] =>
  parts.filter((part) => part.is === 'phase');
const order = (guide: Guide): readonly (Phase | string)[] =>
  guide.parts.map((part) => (part.is === 'phase' ? part.phase : part.is));

test('every step with a condition has its place on paper', () => {
  expect(
    allSteps()
      .filter((one) => !isPlaced(one))
      .map(({ say }) => say),
  ).toEqual([]);
});

describe.each(CHOICES)('the whole guide, $route, $setup, $order', (choice) => {
  const move = plannedMove(choice.route, choice.setup, choice.order);
  const guide = written(move, true);

  test('has the phases in the order of the move, and the change between', () => {
    const [one, two, three, four] = choice.order === 'manual' ? [1, 2, 3, 4] : [2, 1, 4, 3];
    expect(order(guide)).toEqual([
      ...['ready', 'open', one, two],
      ...['change', 'again', three, four, 'end'],
    ]);
    expect(guide.leftOut).toEqual([]);
  });

  test('has every sentence that the guide can say, once, and none of another way', () => {
    for (const { phase, steps, amiss } of phasesIn(guide)) {
      const sayable = stepsOf(phase, move);
      const there = [...steps, ...amiss];
      expect(new Set(there.map(({ say }) => say)).size).toBe(there.length);
      expect(new Set(there.map(({ say }) => say))).toEqual(new Set(sayable.map(({ say }) => say)));
      const ids = [...new Set(steps.map(({ id }) => id))];
      expect(ids).toEqual([...new Set(sayable.map(({ id }) => id))]);
    }
    const other = new RegExp(
      `^(?:2${choice.route === 'voice' ? 's' : 'v'}|4${choice.setup === 'pc' ? 'm' : 'p'})\\.`,
    );
    const all = phasesIn(guide).flatMap(({ steps, amiss }) => [...steps, ...amiss]);
    expect(all.filter(({ id }) => other.test(id))).toEqual([]);
  });

  test('warns before the last second factor goes, and only where it is the last', () => {
    const warnings = phasesIn(guide).map(({ phase, warnings }) => [phase, ...warnings]);
    const expected =
      choice.order === 'manual'
        ? [[1, 'warn', 'fresh-sign-in'], [2], [3, 'warn-phone', 'fresh-sign-in'], [4]]
        : [[2], [1], [4], [3]];
    expect(warnings).toEqual(expected);
  });

  test('opens a list before it picks in it, and marks what does not always come', () => {
    const [register] = phasesIn(guide).filter(({ phase }) => phase === 2);
    const says = register?.steps.map(({ say, comes }) => [say, comes]) ?? [];
    expect(says.slice(0, 8)).toEqual([
      ['add-method', 'always'],
      ['more-options', 'sometimes'],
      ['open-picker', 'sometimes'],
      ['pick-phone', 'always'],
      ['picker-add', 'sometimes'],
      ['country', 'needed'],
      ['country-option', 'needed'],
      ['number', 'always'],
    ]);
    const [setUp] = phasesIn(guide).filter(({ phase }) => phase === 4);
    const quality = setUp?.steps.find(({ say }) => say === 'app-quality');
    expect(quality?.comes).toBe('sometimes');
  });
});

describe('what remains', () => {
  test('of a move that nothing has happened in: everything', () => {
    const move = moved({}, list('password', 'authenticator'));
    expect(written(move, false)).toEqual(written(move, true));
  });

  test('phases that are done or not needed are left out, and named', () => {
    const deleted = written(moved({}, ...DELETED), false);
    expect(order(deleted)).toEqual(['ready', 'open', 2, 'change', 'again', 3, 4, 'end']);
    expect(deleted.leftOut).toEqual([1]);
    const waiting = written(moved({}, ...DELETED, list('password', 'phone')), false);
    expect(order(waiting)).toEqual(['change', 'again', 3, 4, 'end']);
    const changed = written(moved({}, ...CHANGED), false);
    expect(order(changed)).toEqual(['again', 3, 4, 'end']);
    expect(changed.leftOut).toEqual([1, 2]);
    const ended = written(moved({}, ...CHANGED, list('password'), list('authenticator')), false);
    expect(order(ended)).toEqual(['end']);
    expect(ended.leftOut).toEqual([1, 2, 3, 4]);
  });

  test('the whole of it stays the whole of it', () => {
    expect(written(moved({}, ...CHANGED), true).leftOut).toEqual([]);
  });

  test('no warning where the list was seen with another second factor in it', () => {
    const two = moved({}, list('password', 'authenticator', 'passkey'));
    expect(phasesIn(written(two, false))[0]?.warnings).toEqual([]);
    expect(phasesIn(written(moved({}, ...BEGUN), false))[0]?.warnings).toContain('warn');
  });
});

test('the row is the method that goes: a code app where that is the old one', () => {
  const rows = (move: Parameters<typeof written>[0]) =>
    phasesIn(written(move, true)).flatMap(({ steps }) => steps.flatMap(({ row }) => row ?? []));
  expect(rows(plannedMove('sms', 'pc', 'manual'))).toEqual(['authenticator', 'phone']);
  expect(rows(moved({}, list('password', 'totp')))).toEqual(['totp', 'phone']);
});
