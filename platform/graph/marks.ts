/** A salt for one move: 256 random bits as text. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

/** Marks ids so that they can be told apart and not be read: HMAC-SHA-256 under the move's salt. */
export async function marker(salt: string): Promise<(id: string) => Promise<string>> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    bytes.encode(salt),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return async (id) => hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(id))));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
