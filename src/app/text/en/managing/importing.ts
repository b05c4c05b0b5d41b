import type { ImportReport, RowAction, RowState } from '../../../../contract/imports';
import { count, wait } from '../counts';
import { columns } from './columns';
import { problems, refusals } from './faults';

const states: Record<ImportReport['state'], string> = {
  receiving: 'Not wholly sent',
  matching: 'Being compared with the directory …',
  ready: 'Ready to start',
  running: 'Import is running',
  paused: 'Import is paused',
  cancelled: 'Import was cancelled',
  done: 'Import is done',
};

const rowStates: Record<RowState, string> = {
  refused: 'Faulty',
  waiting: 'Waiting',
  unsure: 'Being checked',
  created: 'Created',
  updated: 'Updated',
  skipped: 'Skipped',
  failed: 'Failed',
};

const actions: Record<RowAction, string> = { update: 'Update it', skip: 'Skip', create: 'Create another' };

/** The words of the import. */
export const importing = {
  columns,
  refusals,
  problems,
  states,
  rowStates,
  actions,
  /** Why an import stands still at the moment. */
  holds: {
    slow: 'Webex asks to slow down. It goes on by itself.',
    slowUntil: (time: string) => `Webex asks to slow down. It goes on by itself at ${time}.`,
    forbidden: 'Webex does not let you change contacts any more. When you have the right again, resume.',
    signedOut: 'You are signed out at Webex. Sign in again, then resume.',
    away: 'Webex cannot be reached. It goes on by itself.',
  },
  atLine: (line: string) => `Line ${line}`,
  choosing: {
    title: 'Import contacts',
    intro:
      'A CSV or vCard file, up to 10,000 contacts and 10 MB. Nothing is changed before you have seen what would be.',
    choose: 'Choose a file',
    drop: 'or drop it here.',
    paste: 'Or paste lines from a table or vCards',
    read: 'Look through these lines',
    earlier: 'Earlier imports',
    pasted: 'Pasted lines',
    remove: (name: string) => `Delete the record of ${name}`,
    reading: 'Reading …',
  },
  reviewing: {
    title: 'What would be imported',
    ready: (lines: number) =>
      count(lines, { one: '# contact can be imported', other: '# contacts can be imported' }),
    repeated: (lines: number) =>
      count(lines, { one: '# of them repeats an earlier line', other: '# of them repeat an earlier line' }),
    refused: (lines: number) =>
      count(lines, { one: '# line needs mending and stays out', other: '# lines need mending and stay out' }),
    guessed:
      'The file is not in Unicode; its letters are a guess. If names look wrong, save it as “CSV UTF-8”.',
    lines: (lines: number) => count(lines, { one: '# line', other: '# lines' }),
    columns: 'Columns of the file',
    column: (place: string) => `Column ${place}`,
    /** Of a checkbox. */
    header: 'The first line holds names of columns',
    leaveOut: 'Leave out',
    labelled: 'As the label beside it says',
    faults: 'What needs mending',
    line: 'Line',
    field: 'Field',
    problem: 'Reason and fix',
    wholeLine: 'Whole line',
    more: 'Show more',
    download: 'Download these lines as CSV',
    fileName: 'contacts-to-mend',
    next: (lines: number) =>
      count(lines, { one: 'Compare # line with the directory', other: 'Compare # lines with the directory' }),
    another: 'Choose another file',
  },
  sending: {
    title: 'Handing the lines over',
    progress: (sent: string, all: string) => `${sent} of ${all} lines`,
    stay: 'Leave this page open until they are all there.',
    goesOnIn: (seconds: number) => `Goes on by itself in ${wait(seconds)}.`,
    again: 'Try again',
    stop: 'Stop',
    /** Instead of a failure, when the server keeps no more of them. */
    full: {
      title: 'Three imports are unfinished',
      advice: 'Start or delete one of them first, then choose this file again.',
    },
  },
  watching: {
    progress: (settled: string, all: string) => `${settled} of ${all} lines are done`,
    left: (seconds: number) => `Done in about ${wait(seconds)}.`,
    goesOn: 'You can close this page. The work goes on at the server, unless you sign out.',
    lost: 'Only a part of the file has arrived. Delete this record and choose the file again.',
    start: 'Start the import',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel the import',
    remove: 'Delete this record',
    other: 'Import another file',
    matches: (lines: number) =>
      count(lines, { one: '# line matches a contact there is', other: '# lines match contacts there are' }),
    onMatch: 'With matching contacts',
    repeats: (lines: number) =>
      count(lines, { one: '# line repeats an earlier one', other: '# lines repeat earlier ones' }),
    onRepeat: 'With repeated lines',
    chosenFor: (line: string) => `For line ${line}`,
    asAll: 'As the others',
    by: { id: 'same ID', email: 'same e-mail', phone: 'same number' },
    same: (line: string) => `Repeats line ${line}`,
    failed: 'What did not get in',
    showAll: 'Show every line',
    allLines: 'Every line',
    download: 'Download the rest as CSV',
    again: 'Mend these lines in a spreadsheet and import that file. What is in already is not doubled.',
    fileName: 'contacts-not-imported',
    checked: 'Found at Webex after its answer was lost',
    all: 'Every line is done.',
    partlyChoices: 'For at most 1,000 lines a choice of their own can be made.',
  },
};
