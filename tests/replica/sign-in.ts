import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BumpStore } from './bumps.ts';
import { escapeAttribute, frame, langCode } from './html.ts';
import type { Lang } from './types.ts';

/** Where the browser signs in; the replica answers there too. */
export const signInHost = 'login.microsoftonline.com';

/** What is not in Japanese is in English here, whatever the language of the list. */
const words = {
  en: { title: 'Enter code', text: 'Enter the code displayed in your app.', verify: 'Verify' },
  ja: {
    title: 'コードの入力',
    text: 'アプリに表示されているコードを入力してください。',
    verify: '検証',
  },
};

/** What the person had done when the page left to sign in. */
const reasons = {
  add: 'signInOnAdd',
  load: 'signInOnLoad',
  delete: 'signInOnDelete',
} as const;

function signInHtml(lang: Lang, reason: string): string {
  const { title, text, verify } = words[lang === 'ja' ? 'ja' : 'en'];
  const body = `<form method="post" action="/common/SAS/ProcessAuth">
<div id="idDiv_SAOTCAS_Title" role="heading" aria-level="1">${title}</div>
<p>${text}</p>
<input type="hidden" name="state" value="${escapeAttribute(reason)}">
<input type="tel" name="otc" id="idTxtBx_SAOTCC_OTC" autocomplete="off" aria-label="${title}">
<input type="submit" class="win-button button_primary" id="idSubmit_SAOTCC_Continue" value="${verify}">
</form>`;
  const name = lang === 'ja' ? 'アカウントにサインイン' : 'Sign in to your account';
  return frame(langCode(lang), name, body, '<meta name="PageID" content="ConvergedTFA">\n');
}

/** The sign-in pages: one that asks for a code (any will do), and the way back to the list. */
export async function answerSignIn(
  request: IncomingMessage,
  response: ServerResponse,
  { lang, bumps, back }: { lang: Lang; bumps: BumpStore; back: string },
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `https://${signInHost}`);
  if (pathname === '/common/SAS/ProcessAuth') {
    let form = '';
    for await (const part of request) form += String(part);
    const state = new URLSearchParams(form).get('state') ?? '';
    if (Object.hasOwn(reasons, state)) bumps.take(reasons[state as keyof typeof reasons]);
    response.writeHead(302, { location: back, 'cache-control': 'no-store' }).end();
    return;
  }
  if (pathname !== '/common/oauth2/v2.0/authorize') {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(signInHtml(lang, searchParams.get('state') ?? ''));
}
