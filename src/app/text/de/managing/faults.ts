import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'Diese Datei ist zu groß',
    advice: 'Höchstens 10 MB können importiert werden. Teilen Sie sie, oder lassen Sie Bilder weg.',
  },
  too_many_rows: {
    title: 'Zu viele Kontakte',
    advice: 'Höchstens 10.000 können auf einmal importiert werden. Teilen Sie die Datei.',
  },
  too_many_columns: {
    title: 'Zu viele Spalten',
    advice: 'Höchstens 64 können gelesen werden. Löschen Sie, was nicht gebraucht wird.',
  },
  too_slow: {
    title: 'Das Lesen dauert zu lange',
    advice: 'Speichern Sie die Datei neu als CSV, oder teilen Sie sie.',
  },
  spreadsheet: {
    title: 'Das ist eine Arbeitsmappe, keine Textdatei',
    advice:
      'Öffnen Sie sie in ihrem Programm, speichern Sie sie als „CSV UTF-8“ und wählen Sie dann die neue Datei.',
  },
  archive: {
    title: 'Das ist ein Archiv',
    advice: 'Entpacken Sie es und wählen Sie die CSV- oder vCard-Datei darin.',
  },
  pdf: {
    title: 'Das ist ein PDF',
    advice: 'Exportieren Sie die Kontakte dort, wo es entstanden ist, als CSV oder vCard.',
  },
  not_text: { title: 'Das ist keine Textdatei', advice: 'Nur CSV- und vCard-Dateien können gelesen werden.' },
  unclosed_quote: {
    title: 'Ein Anführungszeichen endet nicht',
    advice:
      'Dort beginnt ein Wert mit einem Anführungszeichen, das nie geschlossen wird. Berichtigen Sie diese Zeile und wählen Sie die Datei erneut.',
  },
  empty: { title: 'Nichts zu importieren', advice: 'Darin steht keine Zeile mit einem Wert.' },
  unreadable: {
    title: 'Die Datei konnte nicht gelesen werden',
    advice:
      'Vielleicht wurde sie verschoben oder geändert, oder ihr Programm hält sie fest. Wählen Sie sie erneut.',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: {
    reason: 'Niemand ist so erreichbar',
    fix: 'Ergänzen Sie eine E-Mail, eine Nummer oder eine SIP-Adresse.',
  },
  not_an_email: { reason: 'Keine E-Mail-Adresse', fix: 'Schreiben Sie sie wie name@example.com.' },
  not_a_number: {
    reason: 'Keine Telefonnummer',
    fix: 'Schreiben Sie Ziffern, am besten mit Land: +49 30 123456.',
  },
  not_a_picture: { reason: 'Keine Adresse eines Bildes', fix: 'Sie beginnt mit https://.' },
  not_a_method: { reason: 'Kein bevorzugter Weg', fix: 'Schreiben Sie EMAIL, PHONE, SIPADDRESS oder IMS.' },
  not_a_group: {
    reason: 'Keine Gruppen-ID',
    fix: 'Kopieren Sie die ID aus Control Hub, oder lassen Sie das Feld leer.',
  },
  not_an_id: { reason: 'Keine Kontakt-ID', fix: 'Lassen Sie sie, wie sie exportiert wurde, oder leer.' },
  not_among_them: {
    reason: 'Nennt keinen Wert dieser Zeile',
    fix: 'Schreiben Sie einen ihrer Werte noch einmal, oder lassen Sie das Feld leer.',
  },
  too_long: { reason: 'Zu lang', fix: 'Kürzen Sie auf 256 Zeichen.' },
  too_many: {
    reason: 'Zu viele Werte',
    fix: 'Ein Kontakt hat höchstens 5 Nummern und 20 von jeder anderen Art.',
  },
  not_text: {
    reason: 'Nicht lesbar',
    fix: 'Tippen Sie es neu; es enthält Zeichen, die kein Text sind, oder ist abgeschnitten.',
  },
};
