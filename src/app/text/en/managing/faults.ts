import type { RowFault } from '../../../../contract/rows';
import type { Refusal } from '../../../import/reading';
import type { Advice } from '../../advice';

/** What is wrong with a value of a file, and how it is mended. */
export interface Mending {
  reason: string;
  fix: string;
}

/** Why a file cannot be read, and what to do. */
export const refusals: Record<Refusal['code'], Advice> = {
  too_big: {
    title: 'This file is too big',
    advice: 'At most 10 MB can be imported. Split it, or leave pictures out.',
  },
  too_many_rows: {
    title: 'Too many contacts',
    advice: 'At most 10,000 can be imported at once. Split the file.',
  },
  too_many_columns: {
    title: 'Too many columns',
    advice: 'At most 64 can be read. Delete those that are not needed.',
  },
  too_slow: { title: 'Reading takes too long', advice: 'Save the file as CSV anew, or split it.' },
  spreadsheet: {
    title: 'This is a workbook, not a text file',
    advice: 'Open it in its program and save it as “CSV UTF-8”, then choose the new file.',
  },
  archive: { title: 'This is an archive', advice: 'Unpack it, then choose the CSV or vCard file in it.' },
  pdf: { title: 'This is a PDF', advice: 'Export the contacts as CSV or vCard from where it was made.' },
  not_text: { title: 'This is no text file', advice: 'Only CSV and vCard files can be read.' },
  unclosed_quote: {
    title: 'A quotation mark does not end',
    advice:
      'A value begins with a quotation mark there that is never closed. Mend that line, then choose the file again.',
  },
  empty: { title: 'Nothing to import', advice: 'There is no line with a value in it.' },
  unreadable: {
    title: 'The file could not be read',
    advice: 'It may have been moved or changed, or its program holds it. Choose it again.',
  },
};

export const problems: Record<RowFault['problem'], Mending> = {
  nothing_to_reach: { reason: 'No way to reach anybody', fix: 'Add an e-mail, a number or a SIP address.' },
  not_an_email: { reason: 'Not an e-mail address', fix: 'Write it as name@example.com.' },
  not_a_number: { reason: 'Not a phone number', fix: 'Write digits, best with the country: +1 555 0100.' },
  not_a_picture: { reason: 'Not a picture address', fix: 'It begins with https://.' },
  not_a_method: { reason: 'Not a preferred method', fix: 'Write EMAIL, PHONE, SIPADDRESS or IMS.' },
  not_a_group: { reason: 'Not a group ID', fix: 'Copy the ID from Control Hub, or leave it empty.' },
  not_an_id: { reason: 'Not a contact ID', fix: 'Leave it as it was exported, or empty.' },
  not_among_them: {
    reason: 'Names no value of this line',
    fix: 'Write one of its values again, or leave it empty.',
  },
  too_long: { reason: 'Too long', fix: 'Shorten it to 256 characters.' },
  too_many: { reason: 'Too many values', fix: 'A contact has at most 5 numbers and 20 of each other kind.' },
  not_text: {
    reason: 'Cannot be read',
    fix: 'Type it anew; it holds signs that are no text, or is cut off.',
  },
};
