import { pageScript } from './bundle';
import { expect, test } from './harness';

test.beforeEach(async ({ page }) => {
  await page.setContent('<!doctype html><body><main></main></body>');
  await page.evaluate(await pageScript('draw'));
});

test('what has the focus keeps it, whatever comes and goes around it', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    const button = (word: string) => h('button', { 'data-part': 'primary' }, word);
    draw(main, [h('p', null, 'One'), button('Next')]);
    const first = main.querySelector('button');
    first?.focus();
    const has: boolean[] = [];
    for (const what of [
      [button('Other words')],
      [h('p', null, 'Before'), h('p', null, 'it'), button('Next'), h('p', null, 'after')],
      [h('button', { 'data-part': 'choice' }, 'Before'), button('Next')],
    ]) {
      draw(main, what);
      has.push(document.activeElement === first && first?.isConnected === true);
    }
    return { has, html: main.innerHTML };
  });
  expect(found.has).toEqual([true, true, true]);
  expect(found.html).toBe(
    '<button data-part="choice">Before</button><button data-part="primary">Next</button>',
  );
});

test('of another key it is another one, also through a component', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    const Press = ({ word }: { word?: string }) => h('button', { 'data-part': 'primary' }, word);
    const press = (key: string, word: string) => ({ ...h(Press as never, { word }), key });
    draw(main, press('done', 'I did it'));
    const first = main.querySelector('button');
    first?.focus();
    draw(main, press('done', 'I have done it'));
    const isSame = document.activeElement === first;
    draw(main, press('restart', 'Begin anew'));
    return { isSame, focus: document.activeElement?.localName, html: main.innerHTML };
  });
  expect(found).toEqual({
    isSame: true,
    focus: 'body',
    html: '<button data-part="primary">Begin anew</button>',
  });
});

test('attributes come, change and go; only what is said as false stays', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    const el = (props: object) => draw(main, h('div', { ...props, 'aria-expanded': false }));
    const seen: string[] = [];
    for (const props of [
      { hidden: true, lang: 'en', title: 'A', style: { width: '40%' } },
      { hidden: false, lang: 'ja', title: undefined, style: { width: '60%' } },
      { dir: 'rtl' },
    ]) {
      el(props);
      const { attributes } = main.firstElementChild as Element;
      const all = [...attributes].map(({ name, value }) => `${name}=${value}`);
      seen.push(all.sort().join(' '));
    }
    return seen;
  });
  expect(found).toEqual([
    'aria-expanded=false hidden=true lang=en style=width: 40%; title=A',
    'aria-expanded=false lang=ja style=width: 60%;',
    'aria-expanded=false dir=rtl',
  ]);
});

test('texts change in their own nodes, and only what is to be read is drawn', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    draw(main, h('p', null, 'Press ', h('b', null, 'Next'), null, false, true, undefined, 7));
    const [before] = main.querySelectorAll('p');
    const text = before?.firstChild;
    const html = [main.innerHTML];
    draw(main, h('p', null, 'Choose ', h('b', null, 'Phone'), [[' first'], '.']));
    html.push(main.innerHTML);
    draw(main, null);
    html.push(main.innerHTML);
    return { html, isSame: text === before?.firstChild };
  });
  expect(found).toEqual({
    html: ['<p>Press <b>Next</b>7</p>', '<p>Choose <b>Phone</b> first.</p>', ''],
    isSame: true,
  });
});

test('drawings are SVG, what is around them is HTML', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    draw(main, [
      h('svg', { viewBox: '0 0 4 4' }, h('g', null, h('path', { d: 'M0 0h4' }))),
      h('p', null, 'Text'),
    ]);
    const [path, p] = [main.querySelector('path'), main.querySelector('p')];
    return [path instanceof SVGPathElement && path.getTotalLength(), p instanceof HTMLElement];
  });
  expect(found).toEqual([4, true]);
});

test('what changes its place is moved, what has not stays, the same again writes nothing', async ({
  page,
}) => {
  const found = await page.evaluate(() => {
    const { draw, h } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    const list = (...keys: string[]) =>
      keys.map((key) => ({ ...h('li', { title: key, style: { width: '1px' } }, key), key }));
    draw(main, list('a', 'b', 'c', 'd'));
    const nodes = [...main.children] as HTMLElement[];
    const watch = new MutationObserver(() => undefined);
    watch.observe(main, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    draw(main, list('a', 'b', 'c', 'd'));
    const again = watch.takeRecords().length;
    draw(main, list('a', 'd', 'b', 'c'));
    const moved = watch
      .takeRecords()
      .flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent));
    const after = [...main.children].map((el) => nodes.indexOf(el as HTMLElement));
    return { again, moved, after };
  });
  expect(found).toEqual({ again: 0, moved: ['d'], after: [0, 3, 1, 2] });
});

test('a component is drawn as what it answers, and each description is heard of', async ({
  page,
}) => {
  const found = await page.evaluate(() => {
    const { draw, h, Fragment, options } = window.drawing;
    const main = document.querySelector('main') as HTMLElement;
    const heard: unknown[] = [];
    options.vnode = ({ type }) => heard.push(typeof type === 'string' ? type : 'component');
    const Note = ({ children }: { children?: unknown }) => h('p', null, children);
    draw(main, h(Fragment as never, null, h(Note as never, null, 'One'), h('p', null, 'Two')));
    return { heard, html: main.innerHTML };
  });
  expect(found).toEqual({
    heard: ['component', 'p', 'component', 'p'],
    html: '<p>One</p><p>Two</p>',
  });
});
