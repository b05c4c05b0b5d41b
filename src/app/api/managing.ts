// The calls of those who put the directory right. They are repeated with their Idempotency-Key or by their nature,
// so that none of them does anything twice.

import type { ChangeContact, ContactDraft } from '../../contract/contact-drafts';
import type { ContactFilter, ContactList, DeletedContacts, ExportFormat } from '../../contract/contact-list';
import type { Contact } from '../../contract/contacts';
import type { ContactId, PersonId } from '../../contract/ids';
import type {
  BeginImport,
  ImportId,
  ImportReport,
  ImportReports,
  ImportRow,
  ReportedRows,
  rowChoices,
  StartImport,
} from '../../contract/imports';
import { paths } from '../../contract/paths';
import type { ChangePerson, PersonDraft } from '../../contract/person-drafts';
import type { PersonRecord } from '../../contract/person-record';
import type { SavedContact, SavedPerson } from '../../contract/saved';
import type { Result } from './failure';
import { json, type Options, type Requests } from './requests';

/** Each `key` names one write: a repetition with the same key gets the answer of the first. */
export interface ManagingApi {
  contact(id: ContactId, signal: AbortSignal): Promise<Result<Contact>>;
  createContact(draft: ContactDraft, key: string): Promise<Result<SavedContact>>;
  changeContact(id: ContactId, change: ChangeContact, key: string): Promise<Result<SavedContact>>;
  /** Goes on when the page has gone. */
  deleteContact(id: ContactId, key: string): Promise<Result<void>>;
  /** Hands the same to the network before it returns, for a page that goes; nobody hears what became of it. */
  deleteContactNow(id: ContactId, key: string): void;
  /** What is to be sent before the user signs out, which waits for it. */
  beforeSignOut: Requests['beforeSignOut'];
  /** One page of the list, from `start` on. */
  contacts(filter: ContactFilter, start: number, signal: AbortSignal): Promise<Result<ContactList>>;
  /** At most 1,000 at once. */
  deleteContacts(ids: readonly ContactId[], key: string): Promise<Result<DeletedContacts>>;
  /** The file, whole; a failure on the way gives none of it. */
  exportAll(format: ExportFormat, filter: ContactFilter, signal: AbortSignal): Promise<Result<Blob>>;
  exportSome(format: ExportFormat, ids: readonly ContactId[], signal: AbortSignal): Promise<Result<Blob>>;
  personRecord(id: PersonId, signal: AbortSignal): Promise<Result<PersonRecord>>;
  createPerson(draft: PersonDraft, key: string): Promise<Result<SavedPerson>>;
  changePerson(id: PersonId, change: ChangePerson, key: string): Promise<Result<SavedPerson>>;
  deletePerson(id: PersonId, key: string): Promise<Result<void>>;
  imports(): Promise<Result<ImportReports>>;
  import(id: ImportId): Promise<Result<ImportReport>>;
  beginImport(id: ImportId, begin: BeginImport): Promise<Result<ImportReport>>;
  /** Parts are counted from 0; the last one sent begins the matching. */
  sendPart(id: ImportId, part: number, rows: readonly ImportRow[]): Promise<Result<ImportReport>>;
  startImport(id: ImportId, start: StartImport): Promise<Result<ImportReport>>;
  pauseImport(id: ImportId): Promise<Result<ImportReport>>;
  resumeImport(id: ImportId): Promise<Result<ImportReport>>;
  cancelImport(id: ImportId): Promise<Result<ImportReport>>;
  /** Removes the lines and what became of them. */
  forgetImport(id: ImportId): Promise<Result<void>>;
  importRows(id: ImportId, show: (typeof rowChoices)[number], start: number): Promise<Result<ReportedRows>>;
  /** A CSV file of the lines that did not get in, with the reason. */
  importFailures(id: ImportId): Promise<Result<Blob>>;
}

const nothing = async () => {};
const toReport = json<ImportReport>;
/** Milliseconds for a file that may be of 200,000 contacts, which Webex lets nobody read faster. */
const directoryPatience = 30 * 60_000;
/** A write may wait for Webex, and then for a look at what became of it. */
const writePatience = 20_000;

/** A query without what is not asked for. */
const queryOf = (asked: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));

export function createManagingApi(requests: Requests): ManagingApi {
  const { ask, fetch, origin, authorization, beforeSignOut } = requests;
  const blob = (response: { blob(): Promise<Blob> }) => response.blob();
  const writing = (method: string, idempotencyKey: string, json?: object): Options => ({
    method,
    idempotencyKey,
    within: writePatience,
    ...(json && { json }),
  });
  /** A step of an import, which does no harm when it is taken twice. */
  const step = (path: string, method: string, json?: object) =>
    ask(path, toReport, { method, within: writePatience, ...(json && { json }) });

  return {
    contact: (id, signal) => ask(paths.contact(id), json<Contact>, { signal }),
    createContact: (draft, key) => ask(paths.contacts, json<SavedContact>, writing('post', key, draft)),
    changeContact: (id, change, key) =>
      ask(paths.contact(id), json<SavedContact>, writing('patch', key, change)),
    deleteContact: (id, key) =>
      ask(paths.contact(id), nothing, { ...writing('delete', key), keepalive: true }),
    deleteContactNow(id, key) {
      const headers = { ...authorization(), 'idempotency-key': key };
      void fetch(origin + paths.contact(id), { method: 'DELETE', headers, keepalive: true }).catch(() => {});
    },
    beforeSignOut,
    contacts: (filter, start, signal) =>
      ask(paths.contacts, json<ContactList>, {
        signal,
        searchParams: queryOf({ ...filter, start: String(start) }),
      }),
    deleteContacts: (ids, key) =>
      ask(paths.deleteContacts, json<DeletedContacts>, writing('post', key, { ids })),
    exportAll: (format, filter, signal) =>
      ask(paths.exportContacts, blob, {
        signal,
        searchParams: queryOf({ ...filter, format }),
        within: directoryPatience,
      }),
    exportSome: (format, ids, signal) =>
      ask(paths.exportContacts, blob, {
        signal,
        method: 'post',
        json: { format, ids },
        within: directoryPatience,
      }),
    personRecord: (id, signal) => ask(paths.personRecord(id), json<PersonRecord>, { signal }),
    createPerson: (draft, key) => ask(paths.people, json<SavedPerson>, writing('post', key, draft)),
    changePerson: (id, change, key) => ask(paths.person(id), json<SavedPerson>, writing('put', key, change)),
    deletePerson: (id, key) => ask(paths.person(id), nothing, writing('delete', key)),
    imports: () => ask(paths.imports, json<ImportReports>),
    import: (id) => ask(paths.import(id), toReport),
    beginImport: (id, begin) => step(paths.import(id), 'put', begin),
    sendPart: (id, part, rows) => step(paths.importPart(id, part), 'put', { rows }),
    startImport: (id, start) => step(paths.startImport(id), 'post', start),
    pauseImport: (id) => step(paths.pauseImport(id), 'post'),
    resumeImport: (id) => step(paths.resumeImport(id), 'post'),
    cancelImport: (id) => step(paths.cancelImport(id), 'post'),
    forgetImport: (id) => ask(paths.import(id), nothing, { method: 'delete' }),
    importRows: (id, show, start) =>
      ask(paths.importRows(id), json<ReportedRows>, { searchParams: { show, start: String(start) } }),
    importFailures: (id) => ask(paths.importFailures(id), blob, { within: 60_000 }),
  };
}
