// The page that all guides are asked on: React 18, real Fluent dialogs of both versions, a native one, scrollers. What is
// pointed at has flat colours and room around it, so that pixels can tell whether it is highlighted.
import { DefaultButton, Dialog, DialogFooter, PrimaryButton, TextField } from '@fluentui/react';
import {
  Button as Button9,
  Dialog as Dialog9,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { type CSSProperties, createElement as h, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './sight';

/** What can be done to the page from outside, as the page itself would do it. */
export type Act =
  | ('appear' | 'replace' | 'shift' | 'scroll' | 'animate' | 'remove')
  | ('open8' | 'open9' | 'openNative');

declare global {
  interface Window {
    act(what: Act): void;
    /** How often the page's own button was pressed. */
    presses: number;
  }
}

/** How the target stands on the page at the beginning. */
const scene = new URLSearchParams(location.search).get('scene') ?? 'plain';

/** So long the late element is not there, ms. */
const LATE = 1500;

/** So far the inner scroller scrolls, px. */
const SCROLL = 110;

const TARGET: CSSProperties = {
  background: '#0b5cad',
  color: '#fff',
  border: 'none',
  borderRadius: 0,
  padding: '14px 44px',
  fontSize: 16,
};
const room = (...inside: ReactNode[]): ReactNode =>
  h('div', { style: { padding: '56px 90px' } }, ...inside);
const target = (key: string, extra: CSSProperties = {}): ReactNode =>
  h(
    'button',
    {
      id: 't',
      key,
      type: 'button',
      style: { ...TARGET, ...extra },
      onClick: () => {
        window.presses += 1;
      },
    },
    'Add method',
  );
const second = h('button', { id: 't2', type: 'button', style: TARGET }, 'Send code');
const tall = (height: number): ReactNode => h('div', { style: { height } });
const scroller = (id: string, height: number, ...inside: ReactNode[]): ReactNode =>
  h('div', { id, style: { height, overflow: 'auto', position: 'relative' } }, ...inside);

const dialogRoom: CSSProperties = { padding: '50px 120px' };

const surface9 = h(
  DialogSurface,
  null,
  h(
    DialogBody,
    null,
    h(DialogTitle, null, 'Delete method'),
    h(
      DialogContent,
      null,
      h('p', null, 'Are you sure that you want to delete this method?'),
      h(
        'div',
        { style: dialogRoom },
        h(Button9, { id: 't-v9', appearance: 'primary', size: 'large' }, 'Delete'),
      ),
      h(Button9, { id: 'other-v9' }, 'Cancel'),
    ),
  ),
);

const dialog8 = (isOpen: boolean): ReactNode =>
  h(
    Dialog,
    {
      hidden: !isOpen,
      dialogContentProps: { title: 'Phone', subText: 'Which phone would you like to use?' },
      modalProps: { isBlocking: true },
      minWidth: 520,
    },
    h(TextField, { id: 'number', label: 'Phone number' }),
    h('div', { style: dialogRoom }, h(PrimaryButton, { id: 't-v8', text: 'Next' })),
    h(DialogFooter, null, h(DefaultButton, { id: 'other-v8', text: 'Cancel' })),
  );

const native = h(
  'dialog',
  { id: 'native', style: { border: '1px solid #888', padding: 24, width: 480 } },
  h('p', null, 'Delete this method?'),
  h(
    'div',
    { style: dialogRoom },
    h('button', { id: 't-native', type: 'button', style: TARGET }, 'Delete'),
  ),
  h('button', { id: 'other-native', type: 'button' }, 'Cancel'),
);

/** Where the target is, in each scene. */
function place(isThere: boolean, version: number, grown: number): ReactNode {
  if (!isThere) return room();
  if (scene === 'nested')
    return scroller(
      'outer',
      560,
      tall(500),
      scroller('inner', 360, tall(600), room(target('t')), tall(500)),
      tall(500),
    );
  if (scene === 'inner') return scroller('inner', 460, tall(150), room(target('t')), tall(900));
  const moved = version > 0 ? { marginLeft: 260, marginTop: 70 } : {};
  return [tall(grown), room(target(`t${version}`, moved))];
}

function App() {
  const [isThere, setThere] = useState(scene !== 'late');
  const [version, setVersion] = useState(0);
  const [grown, setGrown] = useState(0);
  const [open, setOpen] = useState<'' | '8' | '9'>('');
  useEffect(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const acts: Record<Act, () => void> = {
      appear: () => void setTimeout(() => setThere(true), LATE),
      replace: () => setVersion(1),
      shift: () => setGrown(130),
      // Towards the middle, wherever the guide has scrolled it to.
      scroll: () => {
        const inner = find('#inner');
        const [box, frame] = [find('#t'), inner].map((el) => el?.getBoundingClientRect());
        const isHigh = !!box && !!frame && box.y - frame.y < frame.height / 2;
        inner?.scrollBy(0, isHigh && inner.scrollTop > SCROLL ? -SCROLL : SCROLL);
      },
      animate: () => find('#t')?.classList.add('moves'),
      remove: () => setThere(false),
      open8: () => setOpen('8'),
      open9: () => setOpen('9'),
      openNative: () => find('#native')?.closest('dialog')?.showModal(),
    };
    window.act = (what) => acts[what]();
  }, []);
  return h(
    FluentProvider,
    // Its own block: the heading's margin would move the whole body.
    { theme: webLightTheme, style: { display: 'flow-root' } },
    h('h1', null, 'Security info'),
    h('a', { href: '#help', id: 'help' }, 'Help'),
    ...[place(isThere, version, grown)].flat(),
    room(second),
    dialog8(open === '8'),
    // biome-ignore lint/correctness/noChildrenProp: its types ask for it there
    h(Dialog9, { open: open === '9', modalType: 'alert', children: surface9 }),
    native,
    scene === 'phone' ? null : tall(400),
  );
}

window.presses = 0;
const style = document.createElement('style');
style.textContent =
  'html,body{margin:0;background:#fff} .moves{animation:away .6s linear both} @keyframes away{to{transform:translate(320px,110px)}}';
document.head.append(style);
const app = document.createElement('div');
app.id = 'app';
document.body.append(app);
createRoot(app).render(h(App));
