import { registerIcons, setIconOptions } from '@fluentui/react';
import type { JSX } from 'react';

const paths: Record<string, string> = {
  Add: 'M8 1v14M1 8h14',
  Cancel: 'M2 2l12 12M14 2L2 14',
  ChevronDown: 'M2 5l6 6 6-6',
  ChevronUp: 'M2 11l6-6 6 6',
  ChevronRight: 'M5 2l6 6-6 6',
  ChevronDownMed: 'M2 5l6 6 6-6',
  CheckMark: 'M2 8l4 4 8-9',
  GlobalNavButton: 'M1 3h14M1 8h14M1 13h14',
  Contact: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 15c0-4 3-6 6-6s6 2 6 6',
  Phone: 'M4 1l3 4-2 2c1 2 2 3 4 4l2-2 4 3c-1 3-3 3-5 3C6 14 1 8 2 4z',
  CellPhone: 'M4 1h8v14H4zM7 13h2',
  PasswordField: 'M1 4h14v8H1zM4 8h1M7.5 8h1M11 8h1',
  AuthenticatorApp: 'M8 1l6 3c0 6-2 9-6 11C4 13 2 10 2 4zM8 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  Permissions: 'M3 7h10v8H3zM5 7V4a3 3 0 0 1 6 0v3',
  Mail: 'M1 3h14v10H1zM1 3l7 6 7-6',
  USB: 'M5 1h6v4H5zM4 5h8v10H4z',
  Unknown: 'M5 5a3 3 0 1 1 4 3c-1 .5-1 1-1 2M8 13v1',
  Certificate: 'M2 2h12v8H2zM6 10v5l2-1 2 1v-5',
  Completed: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5 8l2 2 4-4',
  ErrorBadge: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5 5l6 6M11 5l-6 6',
  Info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 7v5M8 4v1',
  Copy: 'M3 1h7v10H3zM6 4h7v11H6z',
  Edit: 'M2 14l1-4 8-8 3 3-8 8z',
  Devices: 'M1 3h14v8H1zM0 13h16',
  Work: 'M1 5h14v9H1zM5 5V2h6v3',
  Lock: 'M3 7h10v8H3zM5 7V4a3 3 0 0 1 6 0v3',
  History: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 4v4l3 2',
  Help: 'M5 5a3 3 0 1 1 4 3c-1 .5-1 1-1 2M8 13v1',
  Org: 'M6 1h4v4H6zM1 11h4v4H1zM11 11h4v4h-4zM8 5v3M3 11V8h10v3',
};

const glyph = (path: string): JSX.Element => (
  <svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.2"
    focusable="false"
  >
    <path d={path} />
  </svg>
);

/** Draws the icons ourselves: the library would fetch its fonts from a CDN. */
export function registerPageIcons(): void {
  setIconOptions({ disableWarnings: true });
  const icons = Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, glyph(path)]),
  );
  registerIcons({ style: { fontStyle: 'normal', display: 'inline-block', speak: 'none' }, icons });
}
