import type { Failure } from '../../app/api/failure';
import type { PersonRecord } from '../../contract/person-record';
import { failed, ok } from '../api';
import { joanna, long } from '../people/cards';
import { me, type Scene } from '../scene';
import type { PageState } from '../state';
import { openTask } from '../task';

const idOf = (kind: string, name: string) => btoa(`ciscospark://us/${kind}/${name}`).replaceAll('=', '');

/** A colleague with what only administrators see. */
const record: PersonRecord = {
  person: joanna,
  workPhone: '+47 21 55 01 33',
  extension: '133',
  roles: [idOf('ROLE', 'id_readonly_admin')],
  licenses: [idOf('LICENSE', 'Messaging'), idOf('LICENSE', 'Webex Calling - Professional')],
  loginEnabled: true,
};

async function edit(scene: Scene, read = record) {
  scene.answers.managing.personRecord = () => ok(read);
  await openTask(scene, { kind: 'person', id: read.person.id });
}

/** The same with another title and department, saved. */
async function change(scene: Scene) {
  const { person, desk } = scene.words;
  await edit(scene);
  await scene.fill(person.fields.title, 'Head of Operations');
  await scene.fill(person.fields.department, 'Operations, Nordics');
  await scene.press(desk.form.save);
  await scene.settle();
}

/** A new colleague, saved. */
async function create(scene: Scene) {
  const { person, desk } = scene.words;
  await openTask(scene, { kind: 'new_person' });
  await scene.fill(`${person.email} 1`, 'zelda.quist@example.com');
  await scene.fill(person.fields.displayName, 'Zelda Quist');
  await scene.press(desk.form.save);
  await scene.settle();
}

async function remove(scene: Scene, typed: string) {
  const { remove: words } = scene.words.person;
  await edit(scene);
  await scene.press(words.open);
  await scene.fill(words.label(joanna.name), typed);
}

const unread = (code: Failure['code'], title: string): PageState => ({
  id: `person-form-${code.replaceAll('_', '-')}`,
  title: `Not to be read: ${title}`,
  async play(scene) {
    scene.answers.managing.personRecord = () => failed(code);
    await openTask(scene, { kind: 'person', id: joanna.id });
  },
});

/** One person to be given an account, put right, or deleted. */
export const personForm: readonly PageState[] = [
  {
    id: 'person-form-new',
    title: 'New',
    play: async (scene) => void (await openTask(scene, { kind: 'new_person' })),
  },
  {
    id: 'person-form-loading',
    title: 'Being read',
    play: async (scene) => void (await openTask(scene, { kind: 'person', id: joanna.id })),
  },
  { id: 'person-form', title: 'Filled', play: (scene) => edit(scene) },
  { id: 'person-form-long', title: 'Long values', play: (scene) => edit(scene, { ...record, person: long }) },
  {
    id: 'person-form-invited',
    title: 'Invited; Webex shows neither roles nor licences',
    play: (scene) => edit(scene, { person: joanna, invitePending: true }),
  },
  {
    id: 'person-form-own',
    title: 'One’s own record',
    play: (scene) => edit(scene, { ...record, person: { ...joanna, emails: [me.user.email] } }),
  },
  {
    id: 'person-form-rights',
    title: 'Roles and licences, to be changed',
    async play(scene) {
      await edit(scene);
      await scene.press(scene.words.person.rights.change);
    },
  },
  {
    id: 'person-form-faults',
    title: 'Faults',
    async play(scene) {
      const { person, desk } = scene.words;
      await edit(scene);
      await scene.fill(`${person.email} 1`, 'joanna.berg');
      await scene.fill(person.fields.displayName, '');
      await scene.fill(person.fields.extension, '13 3');
      await scene.press(desk.form.save);
    },
  },
  { id: 'person-form-saving', title: 'Being saved', play: change },
  {
    id: 'person-form-versions',
    title: 'Somebody else was quicker',
    play(scene) {
      const newer = { ...joanna, title: 'Director of Operations', department: 'Operations and Facilities' };
      scene.answers.managing.changePerson = () => {
        scene.answers.managing.personRecord = () => ok({ ...record, person: newer });
        return { ok: false, failure: { code: 'conflict', current: newer } };
      };
      return change(scene);
    },
  },
  {
    id: 'person-form-saved',
    title: 'Saved',
    play(scene) {
      scene.answers.managing.changePerson = () => ok({ record: joanna, differing: [], warnings: [] });
      return change(scene);
    },
  },
  {
    id: 'person-form-may-exist',
    title: 'The account may have been made',
    play(scene) {
      scene.answers.managing.createPerson = () => failed('upstream_timeout');
      return create(scene);
    },
  },
  {
    id: 'person-form-delete',
    title: 'To be deleted, the name half typed',
    play: (scene) => remove(scene, 'Joanna'),
  },
  {
    id: 'person-form-delete-confirmed',
    title: 'To be deleted, the name typed',
    play: (scene) => remove(scene, joanna.name),
  },
  {
    id: 'person-form-delete-failed',
    title: 'Not deleted',
    async play(scene) {
      scene.answers.managing.deletePerson = () => failed('forbidden');
      await remove(scene, joanna.name);
      await scene.press(scene.words.person.remove.confirm);
    },
  },
  {
    id: 'person-form-deleted',
    title: 'Deleted',
    async play(scene) {
      scene.answers.managing.deletePerson = () => ok(undefined);
      await remove(scene, joanna.name);
      await scene.press(scene.words.person.remove.confirm);
    },
  },
  unread('not_found', 'gone'),
  unread('forbidden', 'no right'),
];
