// What is asked of the page from outside: what belongs to the page, what to the guide, and where the focus is.

declare global {
  interface Window {
    sight: typeof sight;
  }
}

/** The page's elements as they were before any guide came, and their attributes. */
const before = new Map<Element, string>();

const written = (el: Element): string =>
  [...el.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');

/** The parent, out of a shadow root too. */
const up = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;

const within = (node: Node | null, of: Node): boolean => {
  for (let at = node; at; at = up(at)) if (at === of) return true;
  return false;
};

const focused = (): Element | null => {
  const card = window.peer.card();
  const root = card?.getRootNode();
  // A closed root says what has the focus only to whoever holds it.
  if (root instanceof ShadowRoot && root.activeElement) return root.activeElement;
  return document.activeElement;
};

const frames = async (ms: number, look: () => void): Promise<void> => {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    look();
  }
};

const round = (box: DOMRect | undefined): string =>
  box ? [box.x, box.y, box.width, box.height].map(Math.round).join() : '';

const sight = {
  /** From here on everything that is new is the guide's. */
  remember(): void {
    before.clear();
    // Fluent 9's focus keeper moves its own dummies about by timers.
    for (const el of document.querySelectorAll('*:not([data-tabster-dummy])'))
      if (el.localName !== 'norikae-overlay') before.set(el, written(el));
  },
  /** The page's elements whose attributes are others than they were. */
  touched(): string[] {
    return [...before]
      .filter(([el, was]) => el.isConnected && written(el) !== was)
      .map(([el]) => `${el.localName}${el.id && `#${el.id}`}`);
  },
  /** The outermost elements that the guide has put on the page. */
  own(): Element[] {
    return [...document.querySelectorAll('body, body *, norikae-overlay')].filter(
      (el) =>
        !before.has(el) &&
        !el.matches('[data-tabster-dummy]') &&
        (!el.parentElement || before.has(el.parentElement)),
    );
  },
  focusInCard(): boolean {
    const card = window.peer.card();
    return !!card && within(focused(), card);
  },
  /** Does the focus stay in the card, over so many ms? */
  async staysInCard(ms: number): Promise<boolean> {
    let always = sight.focusInCard();
    await frames(ms, () => {
      always &&= sight.focusInCard();
    });
    return always;
  },
  /** All that is seen moving by itself within so many ms of `start`: animations, and boxes between first and last. */
  async moving(start: () => void, ms: number): Promise<string[]> {
    const found = new Set<string>();
    const [boxes, cards] = [new Set<string>(), new Set<string>()];
    start();
    await frames(ms, () => {
      const card = window.peer.card();
      const root = card?.getRootNode();
      const all = document.getAnimations();
      if (root instanceof ShadowRoot) all.push(...root.getAnimations());
      for (const one of all) {
        const { effect, playState } = one;
        const { target, pseudoElement } = (effect ?? {}) as KeyframeEffect;
        const length = Number(effect?.getComputedTiming().endTime ?? 0);
        if (playState !== 'running' || length < 2 || !target || before.has(target)) continue;
        const name =
          'animationName' in one
            ? one.animationName
            : 'transitionProperty' in one
              ? one.transitionProperty
              : 'script';
        found.add(
          `${name} on ${target.localName}.${String(target.className)}${pseudoElement ?? ''}`,
        );
      }
      const box = round(window.peer.box());
      if (box) boxes.add(box);
      if (card) cards.add(round(card.getBoundingClientRect()));
    });
    // One step's place, the next one's, and one in between while it is being placed: more is a motion.
    if (boxes.size > 3) found.add(`the highlight was in ${boxes.size} places`);
    if (cards.size > 4) found.add(`the card was in ${cards.size} places`);
    return [...found];
  },
  /** The card, or what in it or around it has a role of its own that is read out when the focus comes to it. */
  named(): Element | undefined {
    const roles = 'dialog,[role=dialog],[role=alertdialog],[role=region],section[aria-label]';
    const card = window.peer.card();
    return card?.closest(roles) ?? card?.querySelector(roles) ?? undefined;
  },
  /** Is this read out by a live region of the guide's? */
  isSpoken(words: string): boolean {
    const live = '[aria-live=polite],[aria-live=assertive],[role=status],[role=alert],[role=log]';
    const root = window.peer.card()?.getRootNode();
    const all = [...document.querySelectorAll(live)];
    if (root instanceof ShadowRoot) all.push(...root.querySelectorAll(live));
    return all.some((el) => !before.has(el) && !!el.textContent?.includes(words));
  },
};

window.sight = sight;

export {};
