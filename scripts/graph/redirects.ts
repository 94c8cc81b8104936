import { createHash } from 'node:crypto';

/**
 * The redirect address of an extension, to be registered at Entra as that of a single-page application, to the letter.
 * `id`: a Chromium id (32 letters from a to p; each store has its own) or a Firefox add-on id (`name@host` or a GUID in
 * braces). Sources: chrome.identity.getRedirectURL; Firefox's `child/ext-identity.js` (SHA-1 of the id in UTF-8). Throws
 * for what is neither.
 */
export function redirectFor(id: string): string {
  if (/^[a-p]{32}$/.test(id)) return `https://${id}.chromiumapp.org/`;
  if (/^(?:[\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/i.test(id))
    return `https://${createHash('sha1').update(id, 'utf8').digest('hex')}.extensions.allizom.org/`;
  throw new Error(`${id}: neither a Chromium id (32 letters, a to p) nor a Firefox add-on id`);
}

if (import.meta.main) {
  const ids = process.argv.slice(2);
  if (ids.length === 0) console.error('npm run graph:redirects -- ID …');
  for (const id of ids) console.log(redirectFor(id));
}
