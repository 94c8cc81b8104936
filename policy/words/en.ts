import type { AllWords } from './types';

/** The settings in English. */
export const EN: AllWords = {
  enabled: {
    title: 'Guide switched on',
    description:
      'false: the guide says nothing on the page, and the popup only says that it is switched off.',
  },
  organisation: {
    title: "Organisation's name",
    description: 'Shown in the popup and on its cards, one text per language.',
  },
  'organisation.*': { title: 'In {language}', description: 'At most 100 characters.' },
  helpDesk: {
    title: 'Help desk',
    description:
      'Whom to ask, shown where only IT can help. Without it: "your organisation\'s IT help desk".',
  },
  'helpDesk.page': {
    title: 'Page',
    description: "The address of the help desk's page; https only.",
  },
  'helpDesk.phone': {
    title: 'Phone number',
    description:
      '3 to 20 digits, spaces, brackets, hyphens and + in front. An extension belongs into the hours.',
  },
  'helpDesk.mail': { title: 'Mail address', description: 'A plain mail address.' },
  'helpDesk.languages': {
    title: 'Languages spoken',
    description: 'Tags of the languages in which the help desk answers; shown by their names.',
  },
  'helpDesk.*': {
    title: 'Texts in {language}',
    description: 'What one language lacks is taken from another.',
  },
  'helpDesk.*.name': {
    title: 'Name',
    description: "The help desk's name; at most 200 characters.",
  },
  'helpDesk.*.hours': {
    title: 'Hours',
    description: 'When and where it can be reached; at most 200 characters.',
  },
  manual: {
    title: "Organisation's own manual",
    description: 'A link to it is shown in the popup; https only, one address per language.',
  },
  'manual.*': { title: 'In {language}', description: 'An address with https.' },
  announcement: {
    title: 'Announcement',
    description:
      'A notice at the top of the popup, for example on planned work. One text per language.',
  },
  'announcement.*': { title: 'In {language}', description: 'At most 300 characters.' },
  recovery: {
    title: 'Instructions for getting in again',
    description:
      'Shown on the cards under "I can\'t sign in": what to bring, where to go. One text per language.',
  },
  'recovery.*': { title: 'In {language}', description: 'At most 500 characters.' },
  registrationNote: {
    title: 'Where methods may be registered',
    description: 'For example on the campus network only. One text per language.',
  },
  'registrationNote.*': { title: 'In {language}', description: 'At most 300 characters.' },
  order: {
    title: 'Order',
    description:
      'manual: the old method is deleted first, as in the manual; the other order is offered. register-first: the new one is registered first. register-first-only: no other order is offered.',
  },
  routes: {
    title: 'Ways to verify the temporary number',
    description: 'Those that are offered: voice (a call), sms (a text message). Not set: both.',
  },
  dialCode: {
    title: 'Country of the number',
    description:
      'Dialling code of the country that is pointed at in the list of countries. Not set: +81 (Japan).',
  },
  entryUrl: {
    title: 'Address to begin at',
    description:
      'What "Start" opens: https://mysignins.microsoft.com/security-info with a query, such as ?domain_hint=example.ac.jp. No other host or path.',
  },
  language: {
    title: 'Default language',
    description: "Of the guide's words, until the person chooses another. Not set: the browser's.",
  },
  languages: {
    title: 'Languages offered',
    description: 'Those among which the person can choose. Not set: all.',
  },
  sync: {
    title: 'Keep progress in the browser account',
    description: 'false: progress stays in this browser, and nobody can switch it on.',
  },
  handOver: {
    title: 'Going on on another device',
    description: 'false: neither code nor link for another browser is made or taken.',
  },
  pagePatch: {
    title: 'Page patch',
    description:
      'Words and attributes of the Security info page that the guide does not know yet, as one text of JSON; see docs/page-patch.md.',
  },
  graph: {
    title: 'Microsoft Graph',
    description:
      'Lets people have each STEP confirmed by their own sign-in, read only; see docs/graph.md. Needs tenant and client.',
  },
  'graph.tenant': { title: 'Tenant', description: "The directory's id (GUID)." },
  'graph.client': { title: 'Client', description: "The app registration's id (GUID)." },
  'graph.phones': {
    title: 'Check phone numbers',
    description: 'true: phone methods are asked for too.',
  },
  'graph.classicScope': {
    title: 'Classic permission',
    description:
      'true: asks for UserAuthenticationMethod.Read in place of the narrower permissions.',
  },
};
