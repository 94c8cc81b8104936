import { defineBackground } from 'wxt/utils/define-background';
import { wordingsFor } from '../page/wording/languages';
import { listen } from '../platform/listen';

// What varies with the language comes from here by message: the content script is one file for all of them.
export default defineBackground(() => listen(wordingsFor));
