/** Plain pictures: text, lines and bars, readable in light and in dark. */

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .small { font-size: 11px; fill: #57606a }
  .title { font-size: 15px; font-weight: 600 }
  .ours { fill: #b3206e } .theirs { fill: #8c959f } .part2 { fill: #b6bec7 } .part3 { fill: #d6dbe1 } .ours2 { fill: #dd8ab5 }
  .axis { stroke: #d0d7de; stroke-width: 1 } .line { fill: none; stroke-width: 2; stroke: #8c959f } .line.own { stroke: #b3206e }
  .frame { fill: none; stroke: #d0d7de }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .small { fill: #9198a1 }
    .ours { fill: #ff8cc4 } .ours2 { fill: #a04d7a } .theirs { fill: #7d8590 } .part2 { fill: #565d66 } .part3 { fill: #3d444d }
    .axis, .frame { stroke: #3d444d } .line { stroke: #7d8590 } .line.own { stroke: #ff8cc4 }
  }`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A picture of this size, in px. */
export function picture(width: number, height: number, title: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}</style>
${text(12, 22, title, 'title')}
${inside}
</svg>
`;
}

export function text(x: number, y: number, what: string, kind = '', anchor = 'start'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="${kind}" text-anchor="${anchor}">${escaped(what)}</text>`;
}

export function bar(x: number, y: number, width: number, height: number, kind: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0.5, width).toFixed(1)}" height="${height}" class="${kind}"/>`;
}

export function line(points: readonly (readonly [number, number])[], kind: string): string {
  const all = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return `<polyline points="${all}" class="line ${kind}"/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" class="axis"/>`;
}

export interface Row {
  name: string;
  isOurs: boolean;
  parts: readonly number[];
  told: string;
}

const HEIGHT = 26;
const LEFT = 250;
const WIDE = 400;

/** A bar for each row, of one part or several. `scale`: how a value becomes a length between 0 and 1. */
export function bars(
  title: string,
  note: string,
  rows: readonly Row[],
  scale: (value: number) => number,
): string {
  const inside = rows.map(({ name, isOurs, parts, told }, nth) => {
    const y = 58 + nth * HEIGHT;
    const kinds = isOurs ? ['ours', 'ours2', 'ours2'] : ['theirs', 'part2', 'part3'];
    let sum = 0;
    const drawn = parts.map((part, at) => {
      const from = scale(sum);
      sum += part;
      return bar(LEFT + WIDE * from, y, WIDE * (scale(sum) - from), 16, kinds[at] ?? 'part3');
    });
    return [
      text(LEFT - 10, y + 13, name, '', 'end'),
      ...drawn,
      text(LEFT + WIDE * scale(sum) + 8, y + 13, told, 'small'),
    ].join('\n');
  });
  const height = 66 + rows.length * HEIGHT;
  return picture(900, height, title, [text(12, 42, note, 'small'), ...inside].join('\n'));
}
