// Our engine as one of the guides: the target looked for anew whenever the page changes, as the content script does it, and
// its shortcut. Goes in before the page's own scripts, as a content script does.
import { paint } from '../../../../components/callout/Callout';
import type { CalloutModel } from '../../../../components/overlay/model';
import { createOverlay } from '../../../../components/overlay/overlay';
import { createShortcut } from '../../../../entrypoints/content/shortcut';
import { watch } from '../../../../page/dom/watch';
import { sample } from '../../../overlay/pages/sample';
import type { Peer, PeerStep } from '../../peers/peer';

declare global {
  interface Window {
    /** Lets page scripts into our closed root, for axe. */
    letIn?(): void;
  }
}

// The product's root is closed and stays so: only this script keeps it.
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const made = attach.call(this, init);
  if (this.localName === 'norikae-overlay') root = made;
  return made;
};

let steps: readonly PeerStep[] = [];
let at = -1;
const part = (name: string): Element | undefined =>
  root?.querySelector(`[data-part="${name}"]`) ?? undefined;

const life = new AbortController();
const shortcut = createShortcut(life.signal, () => overlay.focus());
const overlay = createOverlay(document, {
  paint,
  press: () => go(at + 1),
  replaced: () => undefined,
});
shortcut.bind({ isSuggested: true, keys: undefined });

const callout = ({ title, text }: PeerStep): CalloutModel =>
  sample({
    step: `3.${at}`,
    header: `STEP 2 of 4 · step ${at + 1} of ${steps.length}`,
    title,
    text,
    spoken: `${title} ${text}`,
    primary: { id: 'next', label: 'Next' },
  });

function look(): void {
  const step = steps[at];
  const target = step && (document.querySelector(step.selector) ?? undefined);
  overlay.show(step ? { callout: callout(step), target } : {});
}

function go(index: number): void {
  at = index;
  look();
}

const peer: Peer = {
  name: 'norikae',
  begin(all) {
    steps = all;
    go(0);
    watch(document, overlay.host, life.signal, look);
  },
  goTo: go,
  stop: () => go(-1),
  box: () => part('spotlight')?.getBoundingClientRect(),
  card: () => part('callout'),
  next: () => part('primary'),
};
window.peer = peer;
window.letIn = () => {
  if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root });
};
