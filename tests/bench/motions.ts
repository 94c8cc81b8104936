/** A motion of the page, ready to begin. */
export interface Motion {
  /** Before the nth frame. */
  step(n: number): void;
  undo(): void;
}

/** So far a scroll goes in a frame, px: 240 a second. */
const STRIDE = 4;

/** A rule of the page's, which no node and no attribute tells of. */
function rule(text: string): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheet.replaceSync(text);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function filler(into: Element, height: string, first = false): HTMLElement {
  const block = document.createElement('div');
  block.style.cssText = `height:${height};flex:none`;
  if (first) into.prepend(block);
  else into.append(block);
  return block;
}

/** By a rule and a class, as pages do it. */
function animation(target: HTMLElement, from: string, to: string): Motion {
  const undo = rule(
    `@keyframes bench-go { from { ${from} } to { ${to} } } .bench-go { position: relative; animation: bench-go 0.4s linear both }`,
  );
  return {
    step: (n) => n === 0 && target.classList.add('bench-go'),
    undo() {
      target.classList.remove('bench-go');
      undo();
    },
  };
}

const root = (): HTMLElement => document.querySelector('#root') as HTMLElement;

/** Each makes the page ready for one motion of this target. */
export const MOTIONS = {
  'window scroll': () => {
    const block = filler(document.body, '3000px');
    return {
      step: () => window.scrollBy({ top: STRIDE, behavior: 'instant' }),
      undo() {
        window.scrollTo({ top: 0, behavior: 'instant' });
        block.remove();
      },
    };
  },
  'inner scroll': () => {
    const block = filler(root(), '3000px');
    const undo = rule('#root { height: 600px; overflow: auto }');
    return {
      step: () => root().scrollBy({ top: STRIDE, behavior: 'instant' }),
      undo() {
        root().scrollTo({ top: 0, behavior: 'instant' });
        block.remove();
        undo();
      },
    };
  },
  'animated transform': (target: HTMLElement) =>
    animation(target, 'transform: none', 'transform: translate(200px, 60px) scale(1.2)'),
  'animated top': (target: HTMLElement) =>
    animation(target, 'top: 0; left: 0', 'top: 60px; left: 150px'),
  /** Still for a while and then elsewhere, without an event in between. */
  'animated jump': (target: HTMLElement) => animation(target, 'top: 0', 'top: auto; left: 150px'),
  'layout shift by a size': () => {
    const block = filler(document.body, '0px', true);
    return {
      step(n: number) {
        if (n === 0) block.style.height = '77px';
      },
      undo: () => block.remove(),
    };
  },
  'layout shift by a rule': () => {
    let undo = (): void => undefined;
    return {
      step(n: number) {
        if (n === 0) undo = rule('#root { position: relative; top: 61px; left: 33px }');
      },
      undo: () => undo(),
    };
  },
} satisfies Record<string, (target: HTMLElement) => Motion>;

export type MotionName = keyof typeof MOTIONS;
