import type { ManagingApi } from '../app/api/managing';
import { answered } from './host';

type Script<Call> = Call extends (...asked: infer Asked) => Promise<infer Answer>
  ? (...asked: Asked) => Answer | undefined
  : never;

/** What each call of an administrator is answered from now on; what has no answer stays open for ever. */
export type ManagingAnswers = { [Name in keyof ManagingApi]?: Script<ManagingApi[Name]> };

/** The calls of an administrator, answered by a script. */
export const createScriptedManaging = (answers: ManagingAnswers): ManagingApi => ({
  contact: (...asked) => answered(answers.contact?.(...asked)),
  createContact: (...asked) => answered(answers.createContact?.(...asked)),
  changeContact: (...asked) => answered(answers.changeContact?.(...asked)),
  deleteContact: (...asked) => answered(answers.deleteContact?.(...asked)),
  deleteContactNow: () => {},
  beforeSignOut: () => {},
  contacts: (...asked) => answered(answers.contacts?.(...asked)),
  deleteContacts: (...asked) => answered(answers.deleteContacts?.(...asked)),
  exportAll: (...asked) => answered(answers.exportAll?.(...asked)),
  exportSome: (...asked) => answered(answers.exportSome?.(...asked)),
  personRecord: (...asked) => answered(answers.personRecord?.(...asked)),
  createPerson: (...asked) => answered(answers.createPerson?.(...asked)),
  changePerson: (...asked) => answered(answers.changePerson?.(...asked)),
  deletePerson: (...asked) => answered(answers.deletePerson?.(...asked)),
  imports: () => answered(answers.imports?.()),
  import: (...asked) => answered(answers.import?.(...asked)),
  beginImport: (...asked) => answered(answers.beginImport?.(...asked)),
  sendPart: (...asked) => answered(answers.sendPart?.(...asked)),
  startImport: (...asked) => answered(answers.startImport?.(...asked)),
  pauseImport: (...asked) => answered(answers.pauseImport?.(...asked)),
  resumeImport: (...asked) => answered(answers.resumeImport?.(...asked)),
  cancelImport: (...asked) => answered(answers.cancelImport?.(...asked)),
  forgetImport: (...asked) => answered(answers.forgetImport?.(...asked)),
  importRows: (...asked) => answered(answers.importRows?.(...asked)),
  importFailures: (...asked) => answered(answers.importFailures?.(...asked)),
});
