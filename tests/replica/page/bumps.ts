import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Bumps } from '../bumps.ts';

let bumps: Bumps = {};
let shown: Bumps = {};
const listeners = new Set<() => void>();

/** What goes wrong now; known before the page answers a press. */
export const bumpsNow = (): Bumps => bumps;

/** Takes what the server said; what is on the page changes after the press has been answered. */
export function setBumps(next: Bumps): void {
  bumps = next;
  if (JSON.stringify(next) === JSON.stringify(shown)) return;
  setTimeout(() => {
    shown = next;
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What goes wrong on the page, for components. */
export const useBumps = (): Bumps => useSyncExternalStore(subscribe, () => shown);

let pressed = false;

/** Between the two halves of a press nothing is made anew: half a press would press nothing. */
export function watchPointer(): void {
  const set = (down: boolean) => () => {
    pressed = down;
  };
  window.addEventListener('pointerdown', set(true), true);
  window.addEventListener('click', set(false));
  window.addEventListener('pointercancel', set(false), true);
  window.addEventListener('pointerup', () => setTimeout(set(false)), true);
}

/** A key that changes again and again while this part of the page is made anew. */
export function useTurn(part: 'rows' | 'dialog'): number {
  const { rerender, rerenderTimes = Number.POSITIVE_INFINITY } = useBumps();
  const [turn, setTurn] = useState(0);
  const on = rerender === part || rerender === 'all';
  useEffect(() => {
    if (!on) return;
    let left = rerenderTimes;
    const timer = setInterval(() => {
      if (pressed) return;
      left -= 1;
      if (left < 0) clearInterval(timer);
      else setTurn((last) => last + 1);
    }, 100);
    return () => clearInterval(timer);
  }, [on, rerenderTimes]);
  return turn;
}

/** Leaves to sign in, as the page does when the last sign-in is too old for what was pressed. */
export function leaveToSignIn(reason: 'add' | 'load' | 'delete' | 'register'): void {
  const query = new URLSearchParams({
    client_id: '19db86c3-b2b9-44cc-b339-36da233a3be2',
    redirect_uri: `${location.origin}/security-info`,
    response_type: 'code',
    state: reason,
  });
  location.assign(`https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query}`);
}
