import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A new certificate for these hosts, and the hash of its key for the browser's flag. */
export async function certificateFor(
  hosts: readonly string[],
): Promise<{ key: string; cert: string; spki: string }> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const der = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(der).digest('base64');
  return { key: made.private, cert: made.cert, spki };
}
