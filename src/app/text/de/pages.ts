/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex antwortet nicht',
    advice:
      'Sidecard wartet darauf, dass Webex mitteilt, wer Sie sind. Sobald Webex antwortet, geht es von selbst weiter.',
  },
  outside: {
    title: 'Sidecard ist in Webex zu Hause',
    what: 'Damit finden Sie alle, die Sie erreichen können – Kolleginnen, Kollegen und die Kontakte Ihrer Organisation –, ohne das Gespräch zu verlassen.',
    how: 'Öffnen Sie die Webex-App, wählen Sie links in der Leiste „Apps“ und öffnen Sie dort Sidecard.',
    missing:
      'Nicht in der Liste? Ihre Administration kann Sidecard im Control Hub unter „Apps“, „Embedded Apps“ hinzufügen.',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    advice:
      'Sidecard hat seinen Zugang zu Ihrem Webex-Konto gelöscht und alles, was es über Sie gespeichert hatte.',
  },
  account: {
    signedIn: 'Angemeldet als',
    bound: 'Sidecard bleibt bei diesem Konto, bis Sie sich abmelden.',
    signOut: 'Abmelden',
  },
  connect: {
    title: 'Einmal bei Webex anmelden',
    why: 'Sidecard sucht mit Ihrem eigenen Webex-Konto und sieht nur, was Sie sehen dürfen. Zur Anmeldung öffnet sich Ihr Browser.',
    derived:
      'Ihre Organisation gibt Ihren Namen nicht an Apps weiter. Deshalb weiß Sidecard noch nicht, wer Sie sind. Es verwendet das Konto, mit dem Sie sich zuerst anmelden.',
    begin: 'Bei Webex anmelden',
    again: 'Erneut anmelden',
    elsewhere: 'Auf einer anderen Seite anmelden',
    forgetAccount: 'Ab jetzt stattdessen dieses Konto verwenden',
    cancel: 'Abbrechen',
    asking: { title: 'Anmeldung wird vorbereitet …', advice: 'Das dauert nur einen Moment.' },
    browser: {
      title: 'Weiter in Ihrem Browser',
      advice:
        'Webex fragt Sie dort, ob Sidecard in Ihrem Namen nach Personen suchen darf. Danach geht es hier von selbst weiter.',
    },
    completing: { title: 'Anmeldung wird abgeschlossen …', advice: 'Das dauert nur einen Moment.' },
    device: {
      title: 'Auf einer anderen Seite anmelden',
      advice:
        'Wenn die Webex-App die Anmeldung nicht selbst öffnen kann, melden Sie sich in einem beliebigen Browser an, auf diesem oder einem anderen Gerät:',
      open: 'Öffnen Sie diese Seite:',
      openIt: 'Öffnen',
      openAgain: 'Erneut öffnen',
      notOpened: 'Webex hat sie nicht geöffnet. Kopieren Sie die Adresse in einen Browser.',
      type: 'Geben Sie dort diesen Code ein und stimmen Sie zu:',
      comeBack: 'Kommen Sie hierher zurück. Es geht von selbst weiter.',
    },
  },
};
