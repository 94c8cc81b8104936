import { defineContentScript } from 'wxt/utils/define-content-script';
import { showReadings } from '../../components/text/readings';
import { connect } from '../../platform/client';
import { startSession } from './session';

export default defineContentScript({
  // The exact host: a look-alike domain must never get the guide.
  matches: ['https://mysignins.microsoft.com/*'],
  // Our listeners must stand before the page's: its dialogs swallow clicks outside themselves.
  runAt: 'document_start',
  // Two versions of ours find each other by the overlay's element (`mount.ts`); a message would be the page's to read.
  noScriptStartedPostMessage: true,
  main: () => {
    showReadings();
    startSession(document, connect);
  },
});
