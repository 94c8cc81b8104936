import base from './base.css?inline';
import { hear } from './hear';
import css from './overlay.css?inline';

/** Our one element in the page, and what is in it. */
export interface Mount {
  /** `<norikae-overlay>`, the element. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** In the top layer while a callout is shown: what that costs is not for a launcher. */
  readonly stage: HTMLElement;
  /** In the stage: what is drawn. */
  readonly island: HTMLElement;
  /** Read out politely when its text changes. Outside the stage: it must be there before there is anything to say. */
  readonly live: HTMLElement;
  readonly tick: HTMLElement;
  /** On the page; and whether it is dressed for a callout and kept on top, reachable and unhidden while the page changes. */
  open(onTop: boolean): void;
}

/** Never more often within a second: a page that insists would otherwise keep both of us busy for ever. */
const PATIENCE = 100;
const HIDES = ['aria-hidden', 'inert'];

/**
 * Puts `<norikae-overlay>` on the page and keeps it there, on top, reachable and unhidden. The last who comes
 * has the page: Firefox starts a new version of us beside the old one. The newcomer takes away what stands there, for it may be
 * nobody's any more, and whoever is away while another stands is `replaced`, for good.
 */
export function createMount(doc: Document, signal: AbortSignal, replaced: () => void): Mount {
  const localName = 'norikae-overlay';
  const host = doc.createElement(localName);
  const root = host.attachShadow({ mode: 'closed' });
  const make = (part: string): HTMLElement => {
    const el = doc.createElement('div');
    el.className = part;
    return el;
  };
  for (const old of doc.querySelectorAll(localName)) old.remove();
  const [stage, live, tick] = [make('stage'), make('live'), make('tick')] as const;
  const island = stage.appendChild(make('island'));
  stage.popover = 'manual';
  live.ariaLive = 'polite';
  style(root, base);
  root.append(live, tick, stage);

  let isOnTop = false;
  let isDressed = false;
  let since = 0;
  let tries = 0;
  const patient = (): boolean => {
    const now = Date.now();
    if (Math.abs(now - since) > 1000) [since, tries] = [now, 0];
    return ++tries <= PATIENCE;
  };
  const modals = new Set<Element>();

  /** Above everything that came later: the top layer has no order but that of arrival. */
  const raise = (): void => {
    if (!host.isConnected) return;
    // Both in one go: nothing is painted in between, and the focus stays where it is.
    stage.togglePopover(false);
    stage.togglePopover(isOnTop);
  };

  /** An open modal dialog makes all outside itself inert: then only inside it we can be pressed. */
  const settle = (): void => {
    for (const one of modals) if (!one.isConnected || !one.matches(':modal')) modals.delete(one);
    const home = [...modals].at(-1) ?? doc.documentElement;
    if (host.parentNode === home || !patient()) return;
    if (!host.isConnected && doc.querySelector(localName)) {
      replaced();
      return;
    }
    const held = root.activeElement as HTMLElement | null;
    try {
      home.moveBefore(host, null);
    } catch {
      home.append(host);
    }
    raise();
    held?.focus({ preventScroll: true });
  };

  const watch = new MutationObserver((records) => {
    for (const { type, target } of records) {
      if (type !== 'attributes' || !(target as Element).matches('dialog:modal')) continue;
      modals.delete(target as Element);
      modals.add(target as Element);
    }
    for (const name of HIDES) if (host.hasAttribute(name) && patient()) host.removeAttribute(name);
    settle();
  });
  hear('toggle fullscreenchange', signal, (event) => {
    if (isOnTop && (event as ToggleEvent).newState !== 'closed') raise();
  });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  return {
    ...{ host, root, stage, island, live, tick },
    open(next) {
      if (next !== isOnTop) {
        isOnTop = next;
        watch.disconnect();
        // It costs something at every change of the page: not for a launcher.
        if (next) {
          // Nor to read the styles of all: a third of what a launcher would cost (2026-11-29).
          if (!isDressed) style(root, css);
          isDressed = true;
          for (const one of doc.querySelectorAll('dialog:modal')) modals.add(one);
          watch.observe(doc, { childList: true, subtree: true, attributeFilter: ['open'] });
          watch.observe(host, { attributeFilter: HIDES });
        }
        raise();
      }
      settle();
    },
  };
}

function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox guards constructed sheets from content scripts; a style element of ours is not the page's to forbid.
    const el = document.createElement('style');
    el.textContent = css;
    root.append(el);
  }
}
