/** What stands above the tables. */
export const HEAD = `# Beside the guides a developer would pick instead

Made by \`npm run bench\`; do not edit. Seven guides, each set up as its own documentation advises, and ours, on the replica
of the page with its real Fluent dialogs, in the same browser, in turns. The figures are of one machine: compare the rows,
not the numbers with another machine's. The raw figures are in [results.json](results.json), the promises in
[targets.json](targets.json).`;

/** What is, and what is not, a fair comparison. */
export const FAIR = `## What is fair here, and what is not

- The others are **given the right selector of every step, and told to go on in the very task in which the element comes**,
  before anything is painted. Ours is the extension as it is released: it finds out by itself what the page is and what to
  press, in the page's own language, without anybody telling it. That is more work, and none of it is taken off.
- The walk: from the list of methods to a new number by text message, by a mouse on the page's own buttons; 10 changes in G1
  (lists and the old wizard), 8 in G3 (tiles and new windows). Where a guide's own layer catches the press, the hand goes
  around it by script, and it is counted. Where the page does not go on even so (a list that closes at once because the
  guide takes the focus, say), the rest of the walk was never right.
- *Change*: the first painted frame in which the next thing exists, is visible and nothing of the page lies over it.
  *Right*: the highlight encloses it, no side inside by more than 1 px, none outside by more than 40, read in the same frame
  in which it was painted. Where a window of Fluent comes in with an animation, a highlight that stays behind is counted as
  “right, then left”. It is geometry: **whether a person sees the highlight, or a dialog lies over it, is in the behaviours**.
- driver.js and TourGuide have an option against animation; both are there twice. Those without one animate as delivered: a
  highlight that glides for 400 ms is counted as right when it is there.
- Where ours waits on purpose, it is in the tables: a field counts as filled only after a pause of 0.8 s in the typing, since
  a page allows “Next” from the first sign on, and what is typed is never read. In the promises these steps stand apart. No step of
  the walk begins with a list that just loaded: ours says nothing of a list until it has stood still for 0.5 to 1.2 s.
- Tracking is measured on the list, not in a dialog, so that all can take part. A scroll is 4 px a frame by script; the
  highlight and its target are read in one go, after the frame was painted.
- Main thread: the thread's own time, so that other work on the machine does not count; work of other threads and processes
  does not count either. The probe that reads the boxes is at rest meanwhile. Ours breathes three times, 4.5 s, when a step
  begins: that is in “first 2.5 s of a step”. The breath is the compositor's; the thread only hears that a frame was shown.
- Memory: ours sees the page's dialog open and close a hundred times, as “no guide” does; the others are sent to and fro
  between two things on the list.
- One look: the steepest of nine slopes between two sizes, each a quotient of two medians, swings by a tenth from run to run; over
  the whole range no page grew faster than its elements.
- Where no move is under way: the task in which the page hears that is counted too, and the launcher that is drawn in it. Until
  2026-11-29 it was not. The first load is that of a new process, which has read no script yet and made none of the browser's
  own objects; a second one by the same process is beside it. The others would be read with every page too if an extension
  brought them: their code is timed in the place of ours, with nothing begun.
- Bytes: what a developer imports, bundled by Vite, unused parts left out. React is the page's in many places; it is shown
  apart. Ours needs no library. The words of one language, and what tells the page's parts, come from the background, and only
  while a move is under way; so do the page's own words in its language, which are not counted.
- We wrote the benchmark, and the guide around this very page. The others were made for other people's pages, where you know
  your own elements.`;

/** How to make it again. */
export const HOW = `## To make it again

\`npm run bench\` (about ten minutes; nothing else should run meanwhile). \`--only latency,idle\` measures these alone and keeps
the other figures (bytes, startup, latency, tracking, idle, heap, look; the behaviours are asked alone, \`--only behaviours\`),
\`--guide driver\` takes ours and those whose name has this in it (of the behaviours: this one alone, and writes nothing), \`--runs 5\` more rounds, \`--quick\` one round and no page of 10⁵ elements, \`--report-only\`
draws the tables and pictures again. The others are installed in \`tests/bench/peers\`, a package of its own: two of them are
AGPL-3.0 and must not come near the product.`;

/** Above what others' code costs where no move is under way. */
export const READ_ONCE = `Beside the code of the others in the same place, compiled and run once, with nothing begun. “The least” is a script
of ten lines that listens, and asks whether a move is under way: what the browser itself takes for that.`;
