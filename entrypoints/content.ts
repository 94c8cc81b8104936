import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://mysignins.microsoft.com/*'],
  runAt: 'document_start',
  main() {},
});
