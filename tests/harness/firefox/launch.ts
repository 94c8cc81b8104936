import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi.ts';
import { startProxy, type WayOut } from './proxy.ts';
import { Tab } from './tab.ts';

const extension = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** As in `wxt.config.ts`. */
export const gecko = 'norikae@norikae.invalid';
/** Firefox draws this by lot for every profile; with a fixed one the popup has a known address. */
const uuid = '6f1c2f0e-53a4-4c1b-9d0e-7a2b5c3d4e5f';

export interface FirefoxOptions {
  replica: { port: number };
  /** A folder of its own; what it holds outlives the browser. */
  profile: string;
  /** What starts it, where that is not the Firefox to test with itself. */
  program?: string | undefined;
  /** The policies install the extension. */
  isForced?: boolean;
  /** The hosts that lead to the replica, where it is not the one page. */
  hosts?: readonly string[];
  /** Settings of this browser, beside those that every test needs. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A Firefox that has the extension, and for which the replica is the real page. */
export class Firefox {
  readonly bidi: Bidi;
  private readonly child: ChildProcess;
  private readonly proxy: WayOut;

  private constructor(bidi: Bidi, child: ChildProcess, proxy: WayOut) {
    this.bidi = bidi;
    this.child = child;
    this.proxy = proxy;
  }

  /**
   * Starts the browser and installs the extension. What is installed this way lasts until the browser is closed; its
   * storage stays in the profile.
   */
  static async launch({
    replica,
    profile,
    program,
    isForced,
    ...more
  }: FirefoxOptions): Promise<Firefox> {
    const proxy = await startProxy(replica, more.hosts);
    writeFileSync(join(profile, 'user.js'), prefs(proxy.port, more.prefs));
    const { child, url } = await start(program ?? executable(), profile);
    const bidi = await Bidi.connect(`${url}/session`);
    // The replica's certificate is nobody's; the proxy reaches nothing else.
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    const firefox = new Firefox(bidi, child, proxy);
    const extensionData = { type: 'path', path: extension };
    if (!isForced) await bidi.send('webExtension.install', { extensionData });
    return firefox;
  }

  /** A new tab at this address, loaded. */
  async open(url: string): Promise<Tab> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const tab = await Tab.in(this.bidi, context);
    await tab.goto(url);
    return tab;
  }

  async openPopup(): Promise<Tab> {
    return await this.openOurs('popup.html');
  }

  /** A page of the extension. */
  async openOurs(page: string): Promise<Tab> {
    return await this.open(`moz-extension://${uuid}/${page}`);
  }

  /** The tabs whose address begins so. */
  async tabsAt(url: string): Promise<Tab[]> {
    const { contexts } = await this.bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    const fitting = contexts.filter((one) => one.url.startsWith(url));
    return await Promise.all(fitting.map(({ context }) => Tab.in(this.bidi, context)));
  }

  /**
   * The browser's own answer to the keys of the extension's command, which it says are these ("alt,shift G"). Keys that
   * WebDriver sends go to the page alone (Firefox 153, 2026-11-29).
   */
  async command(): Promise<string> {
    type Tree = { contexts: { context: string }[] };
    const chrome = { 'moz:scope': 'chrome', maxDepth: 0 };
    const tree = await this.bidi.send<Tree>('browsingContext.getTree', chrome);
    const { result } = await this.bidi.send<{ result: { value?: string } }>('script.evaluate', {
      expression: `(() => {
        const key = document.querySelector('keyset[id^="ext-keyset"] key');
        key.doCommand();
        return key.getAttribute('modifiers') + ' ' + key.getAttribute('key');
      })()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: false,
    });
    return result.value ?? '';
  }

  /** Every host that the browser has asked for since it was started, with the port. */
  asked(): readonly string[] {
    return [...this.proxy.asked];
  }

  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) resolve();
      else this.child.once('exit', () => resolve());
    });
    // A browser that is gone already cannot answer.
    await this.bidi.send('browser.close').catch(() => this.child.kill('SIGKILL'));
    await ended;
    await this.proxy.close();
  }
}

/** The Firefox to test with; the setup scripts say which by `$FIREFOX`. */
export function executable(): string {
  const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const found = places.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('no Firefox; install one, or name it in $FIREFOX');
  return found;
}

async function start(
  program: string,
  profile: string,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    program,
    [
      ...['--headless', '--no-remote', '--profile', profile],
      // The popup's address is one of the browser's own, to which pages may not go.
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      heard += part;
      const [, address] = heard.match(/WebDriver BiDi listening on (ws:\/\/\S+)/) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox did not start:\n${heard}`)));
  });
  return { child, url };
}

function prefs(proxyPort: number, more: FirefoxOptions['prefs'] = {}): string {
  const all = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
    ...more,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
