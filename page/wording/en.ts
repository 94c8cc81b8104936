import { guess, type Language, official, ui } from './sources';

const utokyo = ui('utelecon, University of Tokyo, MFA pages in English, 2021 and 2026');
const older = ui('screenshots of the older page, GovTechSG techpass-user-docs, 2021 and 2023');
const newer = ui('screenshots of the page, bcgov sso-docs, 2026');
const guides = ui('guides that quote the page, 2019 to 2026');
const nwacc = ui("NWACC, guide 'new authentication methods'");
const scripts = ui('public scripts that use the page, 2021 to 2026');
const leaks = ui(
  'the manual that this guide replaces: the page in Japanese leaves this in English',
);
const docs = official('azure-docs, user help, 2019 to 2021');
const demo = official('entra-docs, authenticator demo');
const labs = official('MicrosoftLearning MD-102 labs, 2026');
const announced = official("Microsoft's release notes, 2024; not seen yet");
const assumed = guess('assumed');

/** The page's words in English, 2019 to 2026: both wizards. */
export const en: Language = {
  securityInfo: [utokyo('Security info')],
  // What such a button is called in Fluent's own examples.
  menu: [assumed('Menu', 'Navigation menu', 'Open navigation menu', 'Open menu', 'Navigation')],
  addSignInMethod: [newer('Add sign-in method'), older('Add method')],
  pickerTitle: [
    older('Add a method', 'Which method would you like to add?'),
    newer('Add a sign-in method'),
    nwacc('Which method would you like to use?', 'Choose a different method'),
    // The German page has one text for button and title (2026); so may this one.
    assumed('Add sign-in method', 'Add method'),
  ],
  pickerList: [scripts('Authentication method options'), guides('Choose a method')],
  showMore: [announced('Show more options')],
  add: [older('Add')],
  cancel: [older('Cancel')],
  close: [assumed('Close', 'Dismiss')],
  delete: [newer('Delete'), assumed('Remove')],
  change: [newer('Change')],
  confirm: [guides('OK', 'Yes'), scripts('Delete'), utokyo('Confirm'), assumed('Remove')],
  next: [newer('Next'), guides('Done'), scripts('Verify'), assumed('Finish')],
  back: [newer('Back')],
  deleteConfirmText: [
    utokyo('Are you sure you would like to delete this method for your account?'),
    assumed(
      'Are you sure you want to delete this method for your account?',
      'Are you sure you want to delete this method?',
    ),
  ],
  deleteAuthenticatorTitle: [
    assumed(
      'Delete Authenticator app',
      'Delete Microsoft Authenticator',
      'Delete the authenticator app',
    ),
  ],
  deletePhoneTitle: [assumed('Delete phone', 'Delete phone number')],
  deleteOtherTitle: [
    assumed(
      'Delete email',
      'Delete alternate phone',
      'Delete office phone',
      'Delete security key',
      'Delete passkey',
      'Delete app password',
      'Delete hardware token',
      'Delete security questions',
    ),
  ],
  phoneTitle: [scripts('Phone'), labs('Add your phone number', 'Verify your phone number')],
  whatPhoneNumber: [
    utokyo('What phone number would you like to use?'),
    labs('Add your phone number'),
  ],
  country: [labs('Country code'), assumed('Country', 'Country or region', 'Select country code')],
  number: [labs('Phone number'), scripts('Enter phone number')],
  callMe: [utokyo('Call me', 'Call')],
  textMe: [utokyo('Text me a code', 'Text a code'), guides('Receive a code')],
  callingNow: [leaks("We're calling * now"), assumed("We're calling *", 'We are calling *')],
  codeSent: [
    assumed(
      'We just sent a 6 digit code to *',
      'We just sent a 6-digit code to *',
      'We sent a 6-digit code to *',
      'Enter the 6-digit code*',
    ),
  ],
  enterCode: [scripts('Enter code'), assumed('Code', 'Verification code')],
  resendCode: [assumed('Resend code')],
  captcha: [
    assumed(
      'Enter the characters you see',
      'Type the characters you see',
      'Enter the characters you see in the picture',
      "Prove you're not a robot",
      'Help us make sure you are not a robot',
      'Help us make sure you’re not a robot',
    ),
  ],
  captchaField: [
    assumed(
      'Enter the characters you see',
      'Type the characters you see',
      'Enter characters',
      'Characters',
    ),
  ],
  otherApp: [
    utokyo('I want to use a different authenticator app'),
    newer('Set up a different authentication app'),
    guides('Set up a different authenticator app'),
  ],
  phoneRegistered: [
    docs('SMS verified. Your phone was registered successfully.'),
    scripts('Verification complete. Your phone has been registered.'),
    assumed('Call answered. Your phone was registered successfully.'),
    labs('Phone number added'),
  ],
  appInstall: [utokyo('Start by getting the app'), newer('Install Microsoft Authenticator')],
  appSetup: [
    docs('Set up your account'),
    guides('Set up your account in app'),
    demo('Set up your account in the app'),
  ],
  appQr: [older('Scan the QR code')],
  cantScan: [older("Can't scan image?"), newer("Can't scan the QR code?")],
  pairByLink: [utokyo('Pair your account to the app by clicking this link')],
  appPair: [scripts('Now pair Authenticator with your account')],
  appTry: [older("Let's try it out")],
  appApproved: [older('Notification approved'), guides('Authenticator Added')],
  // Fragments of messages, 2026-11: the page's own sentences are known only in part, so these refine what the message's
  // place says, and never decide alone where to press.
  'problem.throttled': [
    assumed('too many', 'try again later', 'wait a few minutes', 'try again in'),
  ],
  'problem.expired': [assumed('expired', 'no longer valid', 'already been used')],
  'problem.denied': [assumed('denied', 'declined', 'rejected')],
  'problem.timeout': [
    assumed('timed out', 'no response', "didn't respond", 'did not respond', 'didn’t hear'),
  ],
  'problem.again': [
    guides("choose 'next'"),
    assumed('choose "next"', 'choose next', "select 'next'", 'select "next"', 'select next'),
  ],
  registerDone: [guides('Success!')],
  otherWay: [
    guides('Other options', 'Set up a different way to sign in'),
    guides('I want to set up a different method'),
  ],
  signOutEverywhere: [newer('Sign out everywhere')],
  defaultLine: [
    guides('Default sign-in method'),
    newer('Sign-in method when most advisable is unavailable'),
  ],
  chooseDefault: [
    utokyo('Which method would you like to use to sign in?'),
    assumed('Change default method'),
  ],
  'method.authenticator': [newer('Microsoft Authenticator')],
  'method.totp': [newer('Authenticator app')],
  'method.phone': [newer('Phone')],
  'method.alternatePhone': [newer('Alternate phone')],
  'method.officePhone': [newer('Office phone')],
  'method.passkey': [newer('Passkey in Microsoft Authenticator'), guides('Passkey')],
  'method.securityKey': [newer('Security key')],
  'method.hardwareToken': [newer('Hardware token')],
  'method.email': [newer('Email')],
  'method.securityQuestions': [newer('Security questions')],
  'method.appPassword': [guides('App password')],
  'method.temporaryAccessPass': [guides('Temporary access pass')],
  'method.password': [newer('Password')],
};
