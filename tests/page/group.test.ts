import { describe, expect, test } from 'vitest';
import { groupOf, innermost } from '../../page/dom/group';

/** All that a group asks of an element is what it stands in. */
const within = (parentElement: Element | null) => ({ parentElement }) as Element;

const list = within(null);
const [row, other] = [within(list), within(list)];
const [name, button] = [within(row), within(row)];
const icon = within(button);

describe('a group knows how many of it are where', () => {
  const group = groupOf([name, button, icon, other]);

  test.each([
    ['in a box around some', row, 3],
    ['in the box around all', list, 4],
    ['in one of them, itself included', button, 2],
    ['in one that holds nothing', other, 1],
    ['in what is no box of theirs', within(null), 0],
  ])('%s', (_where, box, count) => {
    expect(group.in(box)).toBe(count);
  });

  test('around an element, itself included', () => {
    expect([group.around(icon), group.around(name), group.around(row)]).toEqual([2, 1, 0]);
  });

  test('the same one twice is one', () => {
    expect(groupOf([name, name]).in(row)).toBe(1);
  });
});

test('of one inside another the inner', () => {
  expect(innermost([button, icon, name])).toEqual([icon, name]);
});
