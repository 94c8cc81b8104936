import 'i18next';
import type en from '../locales/en.json';

/** Keys of `t` are checked against the English file. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'guide';
    resources: typeof en;
    /** Step ids have dots in them (`2v.4`), so paths are parted by slashes. */
    keySeparator: '/';
    nsSeparator: false;
  }
}
