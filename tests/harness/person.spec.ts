import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { executable, QUIET } from '../chromium.ts';
import { bodyAt } from './body.ts';
import { Person, type PersonOptions } from './person.ts';
import type { Stuck } from './story.ts';

/** A page with a guide of three steps, made for these tests: what the person does is what is tested here. */
const script = `
  const host = document.createElement('norikae-overlay');
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const callout = document.createElement('div');
  const light = document.createElement('div');
  light.dataset.part = 'spotlight';
  host.style.pointerEvents = 'none';
  callout.dataset.part = 'callout';
  callout.style.cssText = 'position:fixed;bottom:0;right:0;pointer-events:auto';
  root.append(callout);
  window.show = (step, kind, title, target, button) => {
    Object.assign(callout.dataset, { phase: '1', step, kind });
    callout.innerHTML = '<p data-part="title">' + title + '</p>';
    if (button) {
      const made = document.createElement('button');
      made.dataset.part = 'primary';
      made.textContent = 'Continue';
      made.addEventListener('click', button);
      callout.append(made);
    }
    light.remove();
    if (!target) return;
    const box = document.querySelector(target).getBoundingClientRect();
    light.style.cssText = 'position:fixed;left:' + (box.x - 4) + 'px;top:' + (box.y - 4) + 'px;width:' +
      (box.width + 8) + 'px;height:' + (box.height + 8) + 'px';
    root.append(light);
  };
  window.wrong = 0;
  document.querySelector('#delete').onclick = () => show('t.2', 'type', 'Type the number', '#number');
  document.querySelector('#other').onclick = () => { window.wrong += 1; };
  document.querySelector('#number').oninput = (event) => {
    if (event.target.value.length === 10) show('t.3', 'app', 'Look at your phone', '', () => show('t.4', 'done', 'Over'));
  };
  show('t.1', 'press', 'Press Delete', '#delete');
`;

const html = `<!doctype html><body style="font: 16px sans-serif">
  <button id="delete">Delete</button> <button id="other">Other</button>
  <p><input id="number"></p>`;

let browser: Browser;

test.beforeAll(async () => {
  const executablePath = executable();
  browser = await chromium.launch({
    chromiumSandbox: process.getuid?.() !== 0,
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...QUIET],
  });
});

test.afterAll(async () => {
  await browser.close();
});

async function fakePage(change = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script + change });
  return page;
}

function personOn(page: Page, more: Partial<PersonOptions> = {}): Person {
  const phone = { act: () => false, typed: () => '9012345678' };
  return new Person(bodyAt(page, more.sabotage === 'shifted'), { phone, ...more });
}

async function stuckOf(person: Person): Promise<Stuck> {
  const outcome = await person
    .follow(({ kind }) => kind === 'done')
    .then(
      () => new Error('the person got through'),
      (error: Error) => error,
    );
  expect(outcome.name, outcome.message).toBe('Stuck');
  return outcome as Stuck;
}

test('a person who does what is spotlighted gets through', async () => {
  const page = await fakePage();
  const person = personOn(page);
  await person.follow(({ kind }) => kind === 'done');
  expect(person.story.lines.map(({ did }) => did)).toEqual([
    'pressed "Delete"',
    'pressed "input", typed 9012345678',
    'pressed our button "Continue"',
    'the end',
  ]);
  expect(await page.evaluate('window.wrong')).toBe(0);
});

test('without a spotlight the person does not move', async () => {
  const stuck = await stuckOf(personOn(await fakePage(), { sabotage: 'blind' }));
  expect(stuck.reason).toBe('nothing is spotlighted');
});

test('a spotlight on the neighbour makes the person press the wrong thing', async () => {
  const page = await fakePage();
  await stuckOf(personOn(page, { sabotage: 'shifted', patience: 1_500 }));
  expect(await page.evaluate('window.wrong')).toBe(1);
});

test('a spotlight that lies beside its element is found out', async () => {
  const move = "light.style.left = '20px'; light.style.width = '20px';";
  const stuck = await stuckOf(personOn(await fakePage(move)));
  expect(stuck.reason).toBe('the spotlight does not cover what is hit: Delete');
});

test('an overlay in the way of the mouse is found out', async () => {
  const move =
    "host.style.cssText = 'position:fixed;inset:0;pointer-events:auto'; light.style.pointerEvents = 'auto';";
  const stuck = await stuckOf(personOn(await fakePage(move)));
  expect(stuck.reason).toBe('our own overlay covers what is to be pressed');
});

test('when nothing changes the person gives up and tells the story', async () => {
  const stuck = await stuckOf(
    personOn(await fakePage("document.querySelector('#delete').onclick = null;"), {
      patience: 1_500,
    }),
  );
  expect(stuck.reason).toBe('nothing changed for 1.5 s');
  expect(stuck.message).toContain('1 t.1    [press] Press Delete → pressed "Delete"');
});
