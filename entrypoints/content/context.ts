/**
 * In place of WXT's context, of which nothing is used here: that the extension has gone is seen in `platform/client.ts`, a
 * newer guide in `components/overlay/mount.ts`. WXT's would tell the page of us by an event on the document, and be 1 kB and
 * a millisecond of every visit (2026-11-29).
 */
export class ContentScriptContext {}
