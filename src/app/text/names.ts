/** Services and their protocols, called the same in every language. */
export const imNames = {
  aim: 'AIM',
  'cucm-jid': 'Unified CM',
  gtalk: 'Google Talk',
  icq: 'ICQ',
  msn: 'MSN',
  qq: 'QQ',
  skype: 'Skype',
  'webex-messenger-jid': 'Messenger',
  'webex-squared-jid': 'Webex',
  xmpp: 'XMPP',
  yahoo: 'Yahoo',
  'microsoft-sip-uri': 'Microsoft',
  'xmpp-fed-jid': 'XMPP',
} as const;
