import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/*
 * The CRX3 format: "Cr24", the version, the length of a header, the header, the archive. The header is a protocol buffer
 * (chromium: components/crx_file/crx3.proto); what packs it elsewhere brings far more than these lines (2026-11).
 */

/** The id that a key gives to an extension: sixteen bytes of its hash, in the letters a to p. */
export function extensionId(pem: string): string {
  const hex = crxId(pem).toString('hex');
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The archive, signed with the organisation's key (PEM, RSA). The same archive and key make the same bytes. */
export function crx3(zip: Uint8Array, pem: string): Buffer {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('the key has to be an RSA key (PEM)');
  const signedData = field(1, crxId(pem));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedData.length);
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]),
    key,
  );
  const proof = Buffer.concat([field(1, spki(pem)), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  const start = Buffer.alloc(12);
  start.write('Cr24');
  start.writeUInt32LE(3, 4);
  start.writeUInt32LE(header.length, 8);
  return Buffer.concat([start, header, zip]);
}

function spki(pem: string): Buffer {
  return createPublicKey(pem).export({ type: 'spki', format: 'der' });
}

function crxId(pem: string): Buffer {
  return createHash('sha256').update(spki(pem)).digest().subarray(0, 16);
}

/** A field of bytes of a protocol buffer. */
function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}
