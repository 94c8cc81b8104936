import { g1, g2, g3, startReplica } from './server.ts';
import type { Lang } from './types.ts';

const makers = { g1, g2, g3 };
const [maker = 'g3', lang = 'en'] = process.argv.slice(2);
const replica = await startReplica(
  makers[maker as keyof typeof makers]({ lang: lang as Lang, latency: 300 }),
);
console.log(`chromium --user-data-dir=$(mktemp -d) \\
  --host-resolver-rules="MAP mysignins.microsoft.com:443 127.0.0.1:${replica.port}, MAP login.microsoftonline.com:443 127.0.0.1:${replica.port}" \\
  --ignore-certificate-errors-spki-list=${replica.spki} ${replica.origin}/security-info
Type what the phone does: call, sms, qr, link, number.`);
process.stdin.setEncoding('utf8').on('data', (line: string) => {
  const { phone } = replica;
  const acts: Record<string, () => unknown> = {
    call: () => phone.answerCall(),
    sms: () => phone.latestSms(),
    qr: () => phone.scanQr(),
    link: () => phone.openPairingLink(),
    number: () => phone.enterNumber(phone.shownNumber() ?? ''),
  };
  console.log(acts[line.trim()]?.() ?? Object.keys(acts).join(' '));
});
