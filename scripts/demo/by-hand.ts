import { createInterface } from 'node:readline';
import { Move } from '../../tests/harness/move.ts';
import { Popup } from '../../tests/harness/popup.ts';
import { planFrom } from './options.ts';

const plan = planFrom(process.argv.slice(2));

const help = `
The browser is open, with Norikae's popup in a tab. The page behind it is a replica; nothing leaves this machine.
Make your choices (wrong presses are counted for ${plan.route} and ${plan.setup}), press Start, and then press only what is spotlighted. Any phone number will do.
"My new phone is here" is in the popup: open it by the icon in the toolbar, or reload its tab.

Your phone is here, in the terminal. Type a letter and Enter:
  c  answer the call and press #        s  read the text message
  q  scan the QR code with the app      o  open the pairing link in the app
  n  enter the number shown on the page d  deny the sign-in
  w  how many presses were wrong        x  end
`;

const move = await Move.prepare({ ...plan, headless: false });
const { phone, judge } = move.replica;

const done = (worked: boolean): string => (worked ? 'done' : 'nothing is waiting for this');

function number(): string {
  const shown = phone.shownNumber();
  if (shown === undefined) return 'no sign-in is waiting';
  phone.enterNumber(shown);
  return `entered ${shown}`;
}

const keys: Record<string, () => string> = {
  c: () => done(phone.answerCall()),
  s: () => phone.latestSms() ?? 'no message',
  q: () => done(phone.scanQr()),
  o: () => done(phone.openPairingLink()),
  n: number,
  d: () => done(phone.deny()),
  w: () => `${judge.wrong().length} wrong, ${judge.finished() ? 'finished' : 'not finished'}`,
};

await Popup.open(move.browser);
console.log(help);
const terminal = createInterface({
  input: process.stdin,
  output: process.stdout,
  prompt: 'phone> ',
});
move.browser.context.on('close', () => terminal.close());
terminal.prompt();
for await (const line of terminal) {
  const key = line.trim().toLowerCase();
  if (key === 'x') break;
  console.log(keys[key]?.() ?? help);
  terminal.prompt();
}
await move.close();
