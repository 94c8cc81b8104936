import 'i18next';
import type { Resources } from './resources';

/** Keys of `t` are checked against the English files. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'guide';
    resources: Resources;
    /** Step ids have dots in them (`2v.4`), so paths are parted by slashes. */
    keySeparator: '/';
    nsSeparator: false;
  }
}
