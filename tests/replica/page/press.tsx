import { Component, type ReactNode } from 'react';
import { findDOMNode } from 'react-dom';
import type { Bumps } from '../bumps.ts';
import type { Press as PressRecord } from '../types.ts';
import { setBumps } from './bumps.ts';
import { screenNow } from './screen.ts';

const names = new WeakMap<Element, string>();
const controls =
  'button, a, input, select, textarea, label, summary, [role=button], [role=option], [role=link], [role=combobox], [role=radio], [tabindex="0"]';

/** Gives the child's element a semantic id; nothing of it is to be seen in the DOM. */
export class Press extends Component<{ id: string; children: ReactNode }> {
  override componentDidMount(): void {
    this.register();
  }

  override componentDidUpdate(): void {
    this.register();
  }

  override render(): ReactNode {
    return this.props.children;
  }

  private register(): void {
    // Fluent's components do not all forward a ref to their outermost element.
    const node = findDOMNode(this);
    if (node instanceof Element) names.set(node, this.props.id);
  }
}

/** The first visible element whose name begins like this. */
export function findNamed(prefix: string): Element | undefined {
  return [...document.querySelectorAll('*')].findLast(
    (element) => names.get(element)?.startsWith(prefix) && element.getClientRects().length > 0,
  );
}

function nameInside(element: Element): string | undefined {
  for (const inner of element.querySelectorAll('*')) {
    const name = names.get(inner);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameOf(clicked: Element): string {
  // A radio button is named by its label.
  const label = clicked instanceof HTMLInputElement ? clicked.labels?.[0] : undefined;
  const target = label && names.has(label) ? label : clicked;
  for (let at: Element | null = target; at; at = at.parentElement) {
    const own = names.get(at);
    if (own !== undefined) return own;
    if (at.matches(controls)) {
      const inner = nameInside(at);
      if (inner !== undefined) return inner;
    }
  }
  const control = target.closest(controls);
  // The library draws the X of its dialogs itself.
  if (control?.matches('.ms-Dialog-button--close')) {
    const { step } = screenNow();
    return ['confirm', 'picker', 'default'].includes(step) ? `${step}.close` : 'wizard.close';
  }
  return control ? `other:${control.textContent?.trim() ?? ''}` : 'page.elsewhere';
}

function report(press: Pick<PressRecord, 'id' | 'kind' | 'disabled'>): void {
  // Synchronous, so that a press is recorded before the page answers to it.
  const request = new XMLHttpRequest();
  request.open('POST', '/__replica/press', false);
  request.setRequestHeader('content-type', 'application/json');
  try {
    request.send(JSON.stringify({ ...press, ...screenNow(), load }));
    setBumps(JSON.parse(request.responseText) as Bumps);
  } catch {
    // The server is gone: the test is over.
  }
}

const isDisabled = (target: Element): boolean =>
  target.closest(':disabled, [aria-disabled="true"]') !== null;

/** Elements of an extension are not the page's. */
const isForeign = (target: Element): boolean =>
  target.localName.includes('-') || target === document.documentElement;

let lastClick = { id: '', time: 0 };

function onClick(event: MouseEvent): void {
  const target = event.target;
  if (!(target instanceof Element) || isForeign(target)) return;
  const id = nameOf(target);
  // A click on a label comes a second time from its field.
  const echo = target.matches('input, select') && lastClick.id === id;
  if (echo && event.timeStamp - lastClick.time < 50) return;
  lastClick = { id, time: event.timeStamp };
  report({ id, kind: 'click', disabled: isDisabled(target) });
}

/** Browsers send no click for a disabled control, only pointer events. */
function onPointerDown(event: PointerEvent): void {
  const target = event.target;
  if (!(target instanceof Element) || !target.closest(':disabled')) return;
  report({ id: nameOf(target), kind: 'click', disabled: true });
}

const typedInto = new WeakSet<Element>();

function onInput(event: Event): void {
  const target = event.target;
  if (!(target instanceof Element) || !target.matches('input, textarea')) return;
  if (target.matches('[type=radio], [type=checkbox]') || typedInto.has(target)) return;
  typedInto.add(target);
  report({ id: nameOf(target), kind: 'input', disabled: false });
}

/** A choice by keyboard, or in a native select, makes no click on an element of the page. */
export function reportChoice(id: string, event?: { type: string }): void {
  if (event?.type !== 'click') report({ id, kind: 'change', disabled: false });
}

let load = 0;

/** Takes the number of this load of the page, to be told with each press. */
export function setLoad(count: number): void {
  load = count;
}

/** Listens before anybody else on the page does. */
export function watchPresses(): void {
  window.addEventListener('click', onClick, true);
  window.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('input', onInput, true);
  window.addEventListener('focusout', (event) => typedInto.delete(event.target as Element), true);
}
