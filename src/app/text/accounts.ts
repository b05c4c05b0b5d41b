import { imNames } from './names';

/** Accounts of other services as columns of a file; their names are the same in every language, but for federated XMPP. */
export const accountColumns = {
  aim: imNames.aim,
  cucmJid: imNames['cucm-jid'],
  gtalk: imNames.gtalk,
  icq: imNames.icq,
  msn: imNames.msn,
  qq: imNames.qq,
  skype: imNames.skype,
  webexMessengerJid: imNames['webex-messenger-jid'],
  webexSquaredJid: imNames['webex-squared-jid'],
  xmpp: imNames.xmpp,
  yahoo: imNames.yahoo,
  microsoftSipUri: imNames['microsoft-sip-uri'],
};
