/** Stands where an organisation's own values have to go; the deploy scripts put them in. */
export const ID = 'EXTENSION-ID';
const UPDATE_URL = 'https://it.example.ac.jp/norikae/updates.xml';
export const XPI_URL = 'https://it.example.ac.jp/norikae/norikae-firefox.xpi';

/** As in `wxt.config.ts`. */
export const GECKO = 'norikae@norikae.invalid';

interface Place {
  readonly browser: 'chrome' | 'edge';
  readonly name: string;
  /** Below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  readonly key: string;
  /** The domain of a macOS profile. */
  readonly domain: string;
  /** What keeps the icon on the toolbar: the two browsers name it differently. */
  readonly pin: Readonly<Record<string, string>>;
}

export const PLACES: readonly Place[] = [
  {
    browser: 'chrome',
    name: 'Google Chrome',
    key: String.raw`Software\Policies\Google\Chrome`,
    domain: 'com.google.Chrome',
    pin: { toolbar_pin: 'force_pinned' },
  },
  {
    browser: 'edge',
    name: 'Microsoft Edge',
    key: String.raw`Software\Policies\Microsoft\Edge`,
    domain: 'com.microsoft.Edge',
    pin: { toolbar_state: 'force_shown' },
  },
];

/** Where the registry has the extension's own settings. */
export function settingsKey({ key }: Pick<Place, 'key'>, id: string): string {
  return [key, '3rdparty', 'extensions', id, 'policy'].join('\\');
}

/** What installs the extension on every desk and keeps it on the toolbar. */
export function installed({ pin }: Pick<Place, 'pin'>): Readonly<Record<string, string | boolean>> {
  return {
    installation_mode: 'force_installed',
    update_url: UPDATE_URL,
    // Else it counts for the first installation only; so an organisation can move to another address.
    override_update_url: true,
    ...pin,
  };
}
