import { guess, type Language, repeatsDelete, titledAsMethod, ui } from './sources';

const senate = ui('Brazilian Senate, service desk FAQ, 2023-26');
const app = guess('azure-docs pt-br, security-info-setup-auth-app, 2020, machine-translated');
const azureLab = guess('MicrosoftLearning AZ-104 lab, pt-br');
const lab = guess('MicrosoftLearning MS-102 lab, pt-br');
const securityLabs = guess('MicrosoftLearning SC-900/SC-300 labs, pt-br');
const phone = guess('azure-docs pt-br, security-info-setup-phone-number');
const sms = guess('azure-docs pt-br, sms-sign-in-explainer');
const concept = guess('azure-docs pt-br, concept-registration-mfa-sspr-combined');

/** The page's words in Brazilian Portuguese. */
export const ptBR: Language = {
  securityInfo: [senate('Informações de segurança')],
  addSignInMethod: [senate('Adicionar método de entrada'), app('Adicionar método')],
  pickerTitle: [
    azureLab('Qual método você gostaria de usar?'),
    lab('Qual método você deseja usar?'),
    securityLabs('Qual método deseja usar?'),
    lab('Escolher um método diferente'),
    app('Adicionar método'),
  ],
  add: [senate('Adicionar')],
  delete: [senate('Excluir')],
  change: [app('Alterar')],
  confirm: [app('Confirmar', 'Sim'), repeatsDelete('Excluir')],
  next: [senate('Próximo', 'Concluído'), app('Avançar')],
  phoneTitle: [titledAsMethod('Telefone')],
  whatPhoneNumber: [lab('Qual número de telefone você gostaria de usar?')],
  callMe: [phone('Telefonar para mim')],
  textMe: [securityLabs('Envie-me um código por SMS'), lab('Receber um código')],
  otherApp: [
    app('Desejo usar um aplicativo autenticador diferente'),
    lab('Quero usar um aplicativo de autenticação diferente'),
  ],
  phoneRegistered: [sms('SMS verificado. Seu telefone foi registrado com êxito.')],
  appInstall: [app('Começar baixando o aplicativo')],
  appSetup: [app('Configurar sua conta')],
  appQr: [app('Digitalizar o código QR')],
  'method.authenticator': [senate('Microsoft Authenticator')],
  'method.totp': [senate('Aplicativo Authenticator'), app('Aplicativo autenticador')],
  'method.phone': [lab('Telefone')],
  'method.alternatePhone': [concept('Telefone alternativo')],
  'method.officePhone': [concept('Telefone comercial')],
};
