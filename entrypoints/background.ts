import { defineBackground } from 'wxt/utils/define-background';
import { mapFor } from '../page/map-data';
import { readPatch } from '../page/patch';
import { reportOf } from '../page/report';
import { LANGUAGES } from '../page/wording/languages';
import { listen } from '../platform/listen';

// What varies with the language comes from here by message: the content script is one file for all of them.
export default defineBackground(() =>
  listen({ mapFor, langs: [...LANGUAGES.keys()], readPatch, reportOf }),
);
