import { guess, type Language, official, repeatsDelete, titledAsMethod, ui } from './sources';

const copy = ui('a public copy of the page, es-MX');
const bot = ui('README of a check-in bot that uses the page, es-MX');
const app = official('azure-docs es-es, security-info-setup-auth-app, 2020');
const urjc = guess('URJC FreeOTP guide, es-ES');
const lab = guess('MicrosoftLearning MS-102 lab, es-es');
const signIn = official('azure-docs es-es, security-info-setup-signin');
const textMsg = official('azure-docs es-es, security-info-setup-text-msg');
const urjcSeen = ui('URJC FreeOTP guide, es-ES');
const sms = official('azure-docs es-es, sms-sign-in-explainer');
const concept = official('azure-docs es-es, concept-registration-mfa-sspr-combined');

/** The page's words in Spanish. */
export const es: Language = {
  securityInfo: [copy('Información de seguridad')],
  addSignInMethod: [
    bot('Agregar método de inicio de sesión'),
    app('Agregar método'),
    urjc('Añadir un método'),
  ],
  pickerTitle: [app('Agregar un método'), lab('¿Qué método quisiera usar?', 'Elegir otro método')],
  add: [bot('Agregar')],
  delete: [copy('Eliminar')],
  change: [copy('Cambiar')],
  confirm: [app('Confirmar', 'Sí'), repeatsDelete('Eliminar')],
  next: [bot('Siguiente'), signIn('Listo')],
  phoneTitle: [titledAsMethod('Teléfono')],
  whatPhoneNumber: [lab('¿Qué número de teléfono desea usar?')],
  textMe: [textMsg('Enviarme un código por mensaje de texto'), lab('Recibir un código')],
  otherApp: [
    bot('Quiero usar otra aplicación de autenticación'),
    urjcSeen('Quiero usar una aplicación de autenticación diferente'),
  ],
  phoneRegistered: [sms('SMS verificado. El teléfono se ha registrado correctamente.')],
  appInstall: [app('Empiece obteniendo la aplicación')],
  appSetup: [app('Configuración de la cuenta')],
  appQr: [app('Digitalización del código QR')],
  cantScan: [bot('¿No puede escanear la imagen?'), app('No se puede leer el código QR')],
  'method.authenticator': [copy('Microsoft Authenticator')],
  'method.totp': [bot('Aplicación de autenticación'), app('Aplicación autenticadora')],
  'method.phone': [copy('Teléfono')],
  'method.alternatePhone': [concept('Teléfono alternativo')],
  'method.officePhone': [concept('Teléfono del trabajo')],
  'method.password': [copy('Contraseña')],
};
