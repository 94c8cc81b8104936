import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BumpStore } from './bumps.ts';
import { escapeAttribute, frame, langCode } from './html.ts';
import type { Lang, Scenario } from './types.ts';

const listAddress = 'https://mysignins.microsoft.com/security-info';

/** Where the page that asks for a registration sends its form. */
export const proofUpPath = '/api/post/registerMfaMethods';

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

/** "More information required", and what the newer design says instead. */
const proofUpWords = {
  en: {
    old: 'More information required',
    reskin: "Let's keep your account secure",
    text: 'Your organization needs more information to keep your account secure',
    cancel: 'Use a different account',
    more: 'Learn more',
    next: 'Next',
  },
  ja: {
    old: '詳細情報が必要',
    reskin: 'アカウントをセキュリティ保護しましょう',
    text: '組織はアカウントを安全に保つために詳細情報を必要としています',
    cancel: '別のアカウントを使用する',
    more: '詳細情報',
    next: '次へ',
  },
};

/** What the person had done when the page left to sign in. */
const reasons = {
  add: 'signInOnAdd',
  load: 'signInOnLoad',
  delete: 'signInOnDelete',
} as const;

/** The sign-in that the form belongs to is over: it is not asked for again. */
async function endSignIn(request: IncomingMessage, bumps: BumpStore): Promise<void> {
  let form = '';
  for await (const part of request) form += String(part);
  const state = new URLSearchParams(form).get('state') ?? '';
  if (Object.hasOwn(reasons, state)) bumps.take(reasons[state as keyof typeof reasons]);
}

const redirect = (response: ServerResponse, location: string): unknown =>
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();

/** The form of "More information required" leads to the page that registers. */
export async function answerProofUp(
  request: IncomingMessage,
  response: ServerResponse,
  bumps: BumpStore,
): Promise<void> {
  await endSignIn(request, bumps);
  redirect(response, '/register?csrf_token=replica');
}

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

function proofUpHtml(lang: Lang, wizard: Scenario['wizard'], reason: string): string {
  const { [wizard]: title, text, cancel, more, next } = proofUpWords[lang === 'ja' ? 'ja' : 'en'];
  const body = `<form method="post" action="https://mysignins.microsoft.com${proofUpPath}">
<div role="heading" aria-level="1">${title}</div>
<div id="ProofUpDescription">${text}</div>
<a id="cancelLink" role="button" tabindex="0">${cancel}</a>
<a id="moreInfoLink" role="button" tabindex="0">${more}</a>
<input type="hidden" name="state" value="${escapeAttribute(reason)}">
<input type="submit" class="win-button button_primary" id="idSubmit_ProofUp_Redirect" value="${next}">
</form>`;
  const id = '<meta name="PageID" content="ConvergedProofUpRedirect">\n';
  return frame(
    langCode(lang),
    lang === 'ja' ? 'アカウントにサインイン' : 'Sign in to your account',
    body,
    id,
  );
}

interface SignIn {
  lang: Lang;
  wizard: Scenario['wizard'];
  bumps: BumpStore;
  /** The account has no second factor, and has to get one before it goes on. */
  mustRegister: boolean;
}

/** The sign-in pages: one that asks for a code (any will do) and leads back to the list, or one that leads to `/register`. */
export async function answerSignIn(
  request: IncomingMessage,
  response: ServerResponse,
  { lang, wizard, bumps, mustRegister }: SignIn,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `https://${signInHost}`);
  if (pathname === '/common/SAS/ProcessAuth') {
    await endSignIn(request, bumps);
    redirect(response, listAddress);
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
  const reason = searchParams.get('state') ?? '';
  response.end(mustRegister ? proofUpHtml(lang, wizard, reason) : signInHtml(lang, reason));
}
