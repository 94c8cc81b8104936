import { expect, type Stage, test } from './harness';

const ASK = {
  primary: { id: 'did', label: 'I did it' },
  choices: [{ id: 'a', label: 'My phone' }],
};

/** What assistive technology finds of ours: roles and names, what is ignored left out. */
async function told({ cdp }: Stage): Promise<string[]> {
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const seen = nodes.filter(({ ignored }) => !ignored);
  return seen.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
}

const OURS = ['region Guide', 'button Fold', 'button I did it', 'button My phone'];

test('a region with a name, its buttons, and the words', async ({ open }) => {
  const stage = await open({ html: '<main><button id="t">Next</button></main>' });
  await stage.page.evaluate((ask) => window.point('#t', ask), ASK);
  const all = await told(stage);
  expect(all).toEqual(expect.arrayContaining([...OURS, 'button Next']));
  expect(all.filter((one) => one.startsWith('region'))).toEqual(['region Guide']);
});

test('under a native modal dialog, which hides all that is not in it', async ({ open }) => {
  const stage = await open({
    html: '<button>Behind</button><dialog id="d"><button id="t">Yes</button></dialog>',
  });
  await stage.page.evaluate(`document.querySelector('#d').showModal()`);
  await stage.page.evaluate((ask) => window.point('#t', ask), ASK);
  const all = await told(stage);
  expect(all).toEqual(expect.arrayContaining([...OURS, 'button Yes']));
  expect(all).not.toContain('button Behind');
});

for (const version of [8, 9] as const) {
  test(`with a dialog of Fluent ${version} open, which hides the page around it`, async ({
    open,
  }) => {
    const stage = await open({ fluent: true });
    await stage.page.click(`#open${version}`);
    await expect(stage.page.locator('#app')).toHaveAttribute('aria-hidden', 'true');
    await stage.page.evaluate(([id, ask]) => window.point(id, ask), [
      `#next${version}`,
      ASK,
    ] as const);
    expect(await told(stage)).toEqual(expect.arrayContaining(OURS));
  });
}

test('what hides the children of the body, or our own element, hides nothing of ours', async ({
  open,
}) => {
  const stage = await open({ html: '<main><button id="t">Next</button></main>' });
  await stage.page.evaluate((ask) => {
    window.point('#t', ask);
    for (const one of document.body.children) one.setAttribute('aria-hidden', 'true');
    document.body.setAttribute('aria-hidden', 'true');
    window.overlay.host.setAttribute('aria-hidden', 'true');
  }, ASK);
  const all = await told(stage);
  expect(all).toEqual(expect.arrayContaining(OURS));
  expect(all).not.toContain('button Next');
});

test('the drawings are pictures with words', async ({ open }) => {
  const stage = await open({ guide: true });
  await stage.page.evaluate(() => window.tell('app-diagnostics', 'en'));
  const pictures = (await told(stage)).filter((one) => one.startsWith('image'));
  expect(pictures).toEqual([
    'image Drawing of the phone’s screen · Authenticator · Diagnostic data · Accept',
  ]);
});
