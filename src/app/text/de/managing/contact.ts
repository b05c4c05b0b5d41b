import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: 'Kontakt bearbeiten',
  newTitle: 'Neuer Kontakt',
  mayExist:
    'Der Kontakt kann trotzdem entstanden sein. Speichern Sie noch einmal, geändert oder nicht: Sidecard sieht erst nach und legt keinen zweiten an.',
  sections: { name: 'Name', reach: 'Erreichbar', work: 'Arbeit', place: 'Adresse', more: 'Mehr' },
  fields: {
    displayName: 'Anzeigename',
    firstName: 'Vorname',
    lastName: 'Nachname',
    company: 'Firma',
    title: 'Position',
    avatarUrl: 'URL des Bildes',
    address: 'Adresse',
    preferredMethod: 'Bevorzugter Weg',
    groupIds: 'Gruppen-IDs',
    emails: 'E-Mail-Adressen',
    phones: 'Nummern',
    sipAddresses: 'SIP-Adressen',
    ims: 'Chat-Konten',
  },
  rows: { emails: 'E-Mail-Adresse', phones: 'Nummer', sipAddresses: 'SIP-Adresse', ims: 'Chat-Konto' },
  add: {
    emails: 'E-Mail-Adresse hinzufügen',
    phones: 'Nummer hinzufügen',
    sipAddresses: 'SIP-Adresse hinzufügen',
    ims: 'Chat-Konto hinzufügen',
  },
  emailTypes: { work: 'Geschäftlich', home: 'Privat', room: 'Raum', other: 'Andere' },
  federated: 'XMPP (Verbund)',
  methods: { SIPADDRESS: 'SIP-Adresse', EMAIL: 'E-Mail', PHONE: 'Telefon', IMS: 'Chat' },
  noMethod: 'Nicht festgelegt',
  mostNumbers: 'Webex führt höchstens fünf Nummern.',
  pictureHint: 'Beginnt mit https://. Ein Bild wird nur gezeigt, wenn sein Server hier erlaubt ist.',
  pictureHidden:
    'Das Bild wurde gespeichert. Es wird nicht gezeigt, weil sein Server hier nicht erlaubt ist.',
};
