/**
 * Text that cannot be read: cut off by a box or at the window's side, or lying under other text. Runs in the page, so it
 * stands alone. `host`: look in its shadow root instead of the document. Each finding in words.
 */
export function unreadable(host?: string): string[] {
  const shadow = host === undefined ? undefined : document.querySelector(host)?.shadowRoot;
  const root = shadow ?? document.body;
  if (host !== undefined && !shadow) return [`${host} cannot be looked into`];

  interface Line {
    readonly text: string;
    readonly of: Element;
    readonly box: DOMRect;
  }

  /** Not drawn, or drawn by the browser itself. */
  const isApart = (element: Element): boolean =>
    element.closest('option, script, style, svg, .live, .tick, [data-part="spotlight"]') !== null ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  function linesOf(text: Text): Line[] {
    const of = text.parentElement;
    if (of === null || text.data.trim() === '' || isApart(of)) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    return boxes.map((box) => ({ text: text.data.trim().slice(0, 40), of, box }));
  }

  /** Where of a line nothing can be seen; undefined: it can be scrolled to. */
  function cutBy({ of, box }: Line): string | undefined {
    for (let at: Element | null = of; at !== null; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const clip = at.getBoundingClientRect();
      if (box.left < clip.left - 1 || box.right > clip.right + 1)
        return `at the side of ${at.tagName}`;
      if (/auto|scroll/.test(overflowY)) return undefined;
      if (box.top < clip.top - 3 || box.bottom > clip.bottom + 3)
        return `by the height of ${at.tagName}`;
    }
    const isOut = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
    return isOut ? 'at the side of the window' : undefined;
  }

  /** Letters' boxes of two lines of one text touch in tall scripts; a third of the lower one is letters on letters. */
  function overlap(a: Line, b: Line): boolean {
    const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    return width > 2 && height > Math.min(a.box.height, b.box.height) * 0.4;
  }

  /** A reading belongs over its characters, and where it is wider than they are a little over their neighbours. */
  const outOfRuby = (one: Element): Element => one.closest('ruby')?.parentElement ?? one;
  const isOne = (a: Element, b: Element): boolean => outOfRuby(a) === outOfRuby(b);

  /** How wide a closed list's word wants to be only the browser knows. */
  function isCut(list: HTMLSelectElement): boolean {
    const { width } = list.getBoundingClientRect();
    const before = list.style.cssText;
    list.style.cssText = `${before};position:fixed;field-sizing:content;width:max-content;max-width:none`;
    const wanted = list.getBoundingClientRect().width;
    list.style.cssText = before;
    return width < wanted - 1;
  }

  const lines: Line[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
    lines.push(...linesOf(node as Text));
  const found = lines.flatMap((line) => {
    const by = cutBy(line);
    return by === undefined ? [] : [`"${line.text}" is cut off ${by}`];
  });
  for (const list of root.querySelectorAll('select'))
    if (!isApart(list) && isCut(list))
      found.push(`"${list.selectedOptions[0]?.label}" is cut off in its list`);
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1))
      if (!isOne(one.of, other.of) && overlap(one, other))
        found.push(`"${one.text}" lies on "${other.text}"`);
  if (lines.length === 0) found.push('there is no text at all');
  return [...new Set(found)];
}
