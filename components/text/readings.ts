import { type ComponentChild, h, options } from 'preact';

/*
 * Readings above Chinese characters, for plain Japanese. In our texts they stand as Japanese plain-text books have them,
 * `｜漢字《かんじ》`; no label of the page looks like that.
 */

const READING = /｜([^《]+)《([^》]+)》/;

/** Where only text can stand: names, titles, what is read out. */
export function withoutReadings(text: string): string {
  return text.replaceAll(new RegExp(READING, 'g'), '$1');
}

/** Elements that hold nothing but text. */
const TEXT_ONLY = /^(?:option|title|textarea)$/;
const NAMES = ['aria-label', 'title', 'alt', 'placeholder', 'value'] as const;

/** From now on readings are shown wherever a text has them, in everything that Preact draws here. */
export function showReadings(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as Record<string, unknown>;
      const child = TEXT_ONLY.test(vnode.type) ? plain : read;
      if ('children' in props) props.children = eachText(props.children, child);
      for (const name of NAMES) if (name in props) props[name] = plain(props[name]);
    }
    before?.(vnode);
  };
}

function eachText(children: unknown, to: (text: unknown) => unknown): unknown {
  return Array.isArray(children) ? children.map((one) => eachText(one, to)) : to(children);
}

function plain(text: unknown): unknown {
  return typeof text === 'string' ? withoutReadings(text) : text;
}

function read(text: unknown): unknown {
  if (typeof text !== 'string' || !READING.test(text)) return text;
  const bits = text.split(READING);
  return bits.map((bit, at): ComponentChild => {
    // Text, base, reading, text, base, reading, …, text.
    if (at % 3 === 1) return h('ruby', null, bit, h('rt', null, bits[at + 1]));
    return at % 3 === 0 ? bit : null;
  });
}
