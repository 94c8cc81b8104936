import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import minify from './scripts/minify.json';
import own from './scripts/own.json';
import { textFiles } from './scripts/texts/files';

/** `npm run build:no-graph`: nothing of Microsoft Graph is in it, not even a permission that could be asked for. */
const NO_GRAPH = 'no-graph';

/** What the guide on the page has in place of libraries, see there: it is read anew with every visit of the page. */
const OWN = Object.fromEntries(Object.entries(own).map(([name, path]) => [name, here(path)]));

const FORMAT = minify.terserOptions.format;

/** What the page of Graph asks for when somebody presses its button (docs/graph.md). */
const GRAPH_HOSTS = ['https://graph.microsoft.com/*', 'https://login.microsoftonline.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // Terser's second pass saves 1,000 of the 45,000 bytes that the content script may have (2026-11-29).
  vite: () => ({ build: { ...minify, minify: 'terser' } }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...textFiles(config.mode === NO_GRAPH ? ['confirm'] : []));
    },
    // Pages and their guide only ask, and hear questions that they answer at once: that the browsers do alike. The polyfill,
    // which the background needs, would be 2.7 of the 45 kB that a page may load, and of the popup's 36.
    'vite:build:extendConfig'(entrypoints, { resolve, build }) {
      if (!resolve || entrypoints.some(({ type }) => type === 'background')) return;
      const isGuide = entrypoints.every(({ type }) => type === 'content-script');
      resolve.alias = { ...resolve.alias, 'wxt/browser': 'wxt/browser', ...(isGuide && OWN) };
      // With one letter that is not Latin-1, browsers keep all of the script in two bytes a letter: a 25th of its start.
      if (isGuide && build?.terserOptions)
        build.terserOptions = { ...build.terserOptions, format: { ...FORMAT, ascii_only: true } };
    },
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'confirm');
      if (config.mode === NO_GRAPH && at >= 0) found.splice(at, 1);
    },
  },
  manifest: ({ browser, mode }) => {
    const isFirefox = browser === 'firefox';
    const hasGraph = mode !== NO_GRAPH;
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      // Firefox has no optional `identity` (its schema: PermissionNoPrompt); it comes there without a word to the person.
      permissions: ['storage', ...(hasGraph && isFirefox ? ['identity'] : [])],
      ...(hasGraph && { optional_host_permissions: GRAPH_HOSTS }),
      ...(hasGraph && !isFirefox && { optional_permissions: ['identity'] }),
      // What an organisation may hand over by policy (docs/policy.md). Firefox takes any.
      ...(isFirefox ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
      options_ui: { page: 'diagnostics.html', open_in_tab: true },
      action: { default_title: '__MSG_name__' },
      commands: {
        'focus-guide': {
          suggested_key: { default: 'Alt+Shift+G' },
          description: '__MSG_command__',
        },
      },
      ...(isFirefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'norikae@norikae.invalid',
                strict_min_version: '140.0',
                data_collection_permissions: {
                  required: ['none'],
                  // To Microsoft, when the person signs in.
                  ...(hasGraph && { optional: ['authenticationInfo'] }),
                },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '120' }),
    };
  },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
});

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
