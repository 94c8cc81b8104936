import { expect, test } from 'vitest';
import { isNews } from '../../flow/sight';
import { list, moved } from './facts';

const MOVE = moved({});
const LIST = list('authenticator');

test('a look is news when it adds something or can bind the move', () => {
  const known = moved({}, LIST);
  expect(isNews(MOVE, LIST)).toBe(true);
  expect(isNews(known, LIST)).toBe(false);
  expect(isNews(known, LIST, 'me')).toBe(true);
  expect(isNews(known, { screen: 'elsewhere', menu: 'shown' }, 'me')).toBe(false);
  expect(isNews({ ...known, account: 'hash' }, LIST, 'me')).toBe(false);
});
