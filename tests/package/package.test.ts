import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { dependencies, version } from '../../package.json';
import { crx3, extensionId } from '../../scripts/package/crx';
import { filledIn } from '../../scripts/package/deploy';
import { notices, sbom } from '../../scripts/package/packages';
import { updateManifest } from '../../scripts/package/updates';
import { zipped } from '../../scripts/package/zip';
import { root } from '../house/repo';
import { registry } from '../policy/readers';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const content = { 'b.txt': Buffer.from('b'), 'a/c.txt': Buffer.from('日本語'.repeat(100)) };

/** The fields of a protocol buffer that holds bytes only, by their numbers. */
function fields(bytes: Buffer): Map<number, Buffer> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const found = new Map<number, Buffer>();
  while (at < bytes.length) {
    const tag = varint();
    expect(tag & 7).toBe(2);
    const length = varint();
    found.set(tag >>> 3, bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}

describe('an archive', () => {
  test('is the same whatever the order of its files and the time of day', () => {
    const other = { 'a/c.txt': content['a/c.txt'], 'b.txt': content['b.txt'] };
    expect(Buffer.from(zipped(content)).equals(zipped(other))).toBe(true);
    // The local header of the first file: its date is the first that there is.
    expect(Buffer.from(zipped(content)).subarray(10, 14).toString('hex')).toBe('00002100');
  });
});

describe('a signed extension', () => {
  const zip = zipped(content);
  const crx = crx3(zip, pem);
  const end = 12 + crx.readUInt32LE(8);
  const header = fields(crx.subarray(12, end));

  test('has its head, its archive, and the id of its key', () => {
    expect(crx.subarray(0, 8).toString('hex')).toBe('4372323403000000');
    expect(crx.subarray(end).equals(zip)).toBe(true);
    expect(extensionId(pem)).toMatch(/^[a-p]{32}$/);
    const id =
      fields(header.get(10_000) ?? Buffer.of())
        .get(1)
        ?.toString('hex') ?? '';
    const letters = [...id].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
    expect(letters.join('')).toBe(extensionId(pem));
  });

  test('is signed by the key, over the id and the archive', () => {
    const proof = fields(header.get(2) ?? Buffer.of());
    const signedData = header.get(10_000) ?? Buffer.of();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const signed = [Buffer.from('CRX3 SignedData\0'), length, signedData];
    const key = createPublicKey({ key: proof.get(1) ?? '', format: 'der', type: 'spki' });
    const isSigned = (archive: Uint8Array): boolean =>
      verify('sha256', Buffer.concat([...signed, archive]), key, proof.get(2) ?? Buffer.of());
    expect(isSigned(zip)).toBe(true);
    expect(isSigned(zip.slice(1))).toBe(false);
    expect(crx3(zip, pem).equals(crx)).toBe(true);
  });

  test('takes RSA keys only', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const text = other.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => crx3(zip, text)).toThrow('RSA');
  });

  test('its update manifest says where it is, in XML', () => {
    const codebase = "https://a.example/x.crx?a=1&b='2'";
    const xml = updateManifest({ id: 'a'.repeat(32), version: '1.2.3', codebase, minimum: '120' });
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const [update] = document.getElementsByTagName('updatecheck');
    const attributes = ['codebase', 'version', 'prodversionmin'];
    expect(attributes.map((name) => update?.getAttribute(name))).toEqual([
      codebase,
      '1.2.3',
      '120',
    ]);
  });
});

describe('what goes with it', () => {
  test('the licence of every package that is in it', () => {
    const text = notices(root);
    for (const [name, number] of Object.entries(dependencies))
      expect(text).toContain(`${name} ${number} (`);
    expect(text).not.toContain('vitest');
  });

  test('a bill of materials that is the same for the same packages', () => {
    const told = (moment: string, folder: string): string =>
      JSON.stringify({
        serialNumber: `urn:uuid:${moment}`,
        metadata: { timestamp: moment, tools: [{ version: moment }], component: { name: folder } },
        components: [{ name: 'preact', version: '11' }],
      });
    const one = sbom(told('a', 'here'), 'norikae');
    expect(sbom(told('b', 'there'), 'norikae')).toBe(one);
    expect(JSON.parse(one)).toMatchObject({
      metadata: { component: { name: 'norikae' } },
      components: [{ name: 'preact' }],
      serialNumber: expect.stringMatching(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-/,
      ),
    });
  });

  test("the files for IT, with the extension's id and the organisation's address in all of them", () => {
    const id = 'b'.repeat(32);
    const files = filledIn(join(root, 'deploy'), { id, base: 'https://univ.example/n' });
    const all = Object.entries(files).map(([path, one]) =>
      one.toString(path.endsWith('.reg') ? 'utf16le' : 'utf8'),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const text of all) expect(text).not.toMatch(/EXTENSION-ID|it\.example\.ac\.jp\/norikae/);
    const reg = registry(files['windows/norikae.reg'] ?? Buffer.of());
    expect(reg.some(({ key }) => key.includes(`\\${id}\\policy`))).toBe(true);
  });

  test('one version: that of package.json', () => {
    for (const build of ['chrome-mv3', 'firefox-mv3']) {
      const manifest = readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8');
      expect(JSON.parse(manifest).version).toBe(version);
    }
  });
});
