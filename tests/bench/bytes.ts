import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANDMARKS } from '../../page/landmarks.ts';
import { SCREENS } from '../../page/screens.ts';
import { bundled, CACHE, PACKAGES, PEERS, type PeerName, ROOT } from './peers.ts';

export interface Bytes {
  name: string;
  /** Minified, and after gzip -9. */
  parts: { part: string; min: number; gz: number }[];
}

const STYLES: Readonly<Partial<Record<PeerName, string>>> = {
  driver: 'driver.js/dist/driver.css',
  shepherd: 'shepherd.js/dist/css/shepherd.css',
  intro: 'intro.js/introjs.css',
  tourguide: '@sjmc11/tourguidejs/dist/css/tour.min.css',
};

/** What a developer imports, so that what nobody uses can be left out. */
const IMPORTS: Readonly<Record<PeerName, string>> = {
  driver: "import { driver } from 'driver.js'; self.kept = driver;",
  shepherd: "import Shepherd from 'shepherd.js'; self.kept = Shepherd;",
  joyride: "import { useJoyride } from 'react-joyride'; self.kept = useJoyride;",
  reactour:
    "import { TourProvider, useTour } from '@reactour/tour'; self.kept = [TourProvider, useTour];",
  intro: "import introJs from 'intro.js'; self.kept = introJs;",
  tourguide:
    "import { TourGuideClient } from '@sjmc11/tourguidejs/dist/tour.js'; self.kept = TourGuideClient;",
  nextstep:
    "import { NextStepProvider, NextStepReact, useNextStep } from 'nextstepjs'; self.kept = [NextStepProvider, NextStepReact, useNextStep];",
};
const ON_REACT: readonly PeerName[] = ['joyride', 'reactour', 'nextstep'];
const REACT =
  "import { createRoot } from 'react-dom/client'; import 'react'; self.kept = createRoot;";
const MOTION = "import { motion, useInView } from 'motion/react'; self.kept = [motion, useInView];";

const isReact = /^react(-dom)?($|\/)/;
const isMotion = /^motion($|\/)/;

const weigh = (part: string, text: string | Buffer) => ({
  part,
  min: Buffer.byteLength(text),
  gz: gzipSync(text, { level: 9 }).length,
});

/** What is shipped, by part: ours first. */
export async function bytes(): Promise<Bytes[]> {
  const found = [ours()];
  for (const [peer, code] of Object.entries(IMPORTS) as [PeerName, string][]) {
    const parts = [weigh('own code', await built(peer, code, [isReact, isMotion]))];
    const css = STYLES[peer];
    if (css) parts.push(weigh('styles', readFileSync(join(PEERS, 'node_modules', css))));
    if (peer === 'nextstep') parts.push(weigh('motion', await built('motion', MOTION, [isReact])));
    if (ON_REACT.includes(peer)) parts.push(weigh('React', await built('react', REACT, [])));
    found.push({ name: PACKAGES[peer], parts });
  }
  return found;
}

function ours(): Bytes {
  const output = join(ROOT, '.output/chrome-mv3');
  if (!existsSync(output)) throw new Error('build first: npm run build');
  const told = execFileSync(process.execPath, [join(ROOT, 'scripts/size.mjs')], {
    encoding: 'utf8',
  });
  const [, engine = ''] = /overlay engine: (\d+)/.exec(told) ?? [];
  const [, styles = ''] = /overlay styles, counted apart: (\d+)/.exec(told) ?? [];
  const file = (path: string) => readFileSync(join(output, path));
  return {
    name: 'Norikae',
    parts: [
      weigh('content script', file('content-scripts/content.js')),
      { part: 'of which the overlay engine', min: Number.NaN, gz: Number(engine) },
      { part: 'of which the styles', min: Number.NaN, gz: Number(styles) },
      weigh('one language', file('texts/en/guide.json')),
      weigh(
        'what tells the page’s parts',
        JSON.stringify({ landmarks: LANDMARKS, screens: SCREENS }),
      ),
    ],
  };
}

/** A peer with all that it needs, as a developer ships it; nothing begins by itself. */
export function whole(peer: PeerName): Promise<string> {
  return built(`${peer}-whole`, IMPORTS[peer] + (ON_REACT.includes(peer) ? REACT : ''), []);
}

async function built(name: string, code: string, external: readonly RegExp[]): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const entry = join(PEERS, 'node_modules', `.bench-${name}.js`);
  writeFileSync(entry, code);
  return bundled(entry, external);
}
