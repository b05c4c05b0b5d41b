import type { Failure } from '../../app/api/failure';
import { failed, ok } from '../api';
import { bare, priya } from '../people/contacts';
import type { Scene } from '../scene';
import type { PageState } from '../state';
import { openTask } from '../task';

const { id } = priya;

/** The record of a contact, open to be changed. */
async function edit(scene: Scene, contact = priya) {
  scene.answers.managing.contact = () => ok(contact);
  await openTask(scene, { kind: 'contact', id });
}

/** The same with another name and number, saved. */
async function change(scene: Scene) {
  const { contact, desk } = scene.words;
  await edit(scene);
  await scene.fill(contact.fields.displayName, 'Priya Raman-Holt');
  await scene.fill(`${contact.rows.phones} 1`, '+44 117 496 0155');
  await scene.press(desk.form.save);
  await scene.settle();
}

const unread = (code: Failure['code'], title: string): PageState => ({
  id: `contact-form-${code.replaceAll('_', '-')}`,
  title: `Not to be read: ${title}`,
  async play(scene) {
    scene.answers.managing.contact = () => failed(code);
    await openTask(scene, { kind: 'contact', id });
  },
});

const unsaved = (name: string, title: string, failure: Failure): PageState => ({
  id: `contact-form-not-saved-${name}`,
  title: `Not saved: ${title}`,
  play(scene) {
    scene.answers.managing.changeContact = () => ({ ok: false, failure });
    return change(scene);
  },
});

/** One contact to be made or put right. */
export const contactForm: readonly PageState[] = [
  {
    id: 'contact-form-new',
    title: 'New, nothing known',
    play: async (scene) => void (await openTask(scene, { kind: 'new_contact' })),
  },
  {
    id: 'contact-form-seed',
    title: 'New, from what nobody was found for',
    play: async (scene) =>
      void (await openTask(scene, { kind: 'new_contact', seed: 'zelda.quist@northwind.example' })),
  },
  {
    id: 'contact-form-loading',
    title: 'Being read',
    play: async (scene) => void (await openTask(scene, { kind: 'contact', id })),
  },
  { id: 'contact-form', title: 'Filled', play: (scene) => edit(scene) },
  {
    id: 'contact-form-unknown',
    title: 'With an account of a kind nobody knows',
    play: (scene) =>
      edit(scene, {
        ...bare,
        emails: [{ type: 'work', value: 'desk@northwind.example', isPrimary: true }],
        ims: [{ type: 'other', value: 'night-desk@chat.northwind.example', isPrimary: false }],
      }),
  },
  {
    id: 'contact-form-faults',
    title: 'Faults, as they are found at saving',
    async play(scene) {
      const { contact, desk } = scene.words;
      await edit(scene);
      await scene.fill(`${contact.rows.emails} 1`, 'priya.raman(at)northwind');
      await scene.fill(`${contact.rows.phones} 2`, 'ask at the desk');
      await scene.fill(contact.fields.avatarUrl, 'http://northwind.example/priya.png');
      await scene.fill(contact.fields.groupIds, 'Suppliers');
      await scene.press(desk.form.save);
    },
  },
  {
    id: 'contact-form-unreachable-contact',
    title: 'A fault of the whole: no way to reach anybody',
    async play(scene) {
      const { contact, desk } = scene.words;
      await openTask(scene, { kind: 'new_contact' });
      await scene.fill(contact.fields.displayName, 'Zelda Quist');
      await scene.press(desk.form.save);
    },
  },
  { id: 'contact-form-saving', title: 'Being saved', play: change },
  unsaved('refused', 'Webex refuses a field', {
    code: 'refused',
    reasons: [
      'Phone number +44 117 496 0155 is already in use.',
      'The organization is in read-only mode for migration.',
    ],
    fields: { phones: 'Phone number +44 117 496 0155 is already in use.' },
  }),
  unsaved('forbidden', 'no right', {
    code: 'forbidden',
    missingScope: 'Identity:contact',
  }),
  unsaved('gone', 'gone', { code: 'not_found' }),
  unsaved('rate-limited', 'busy', { code: 'rate_limited', retryAfter: 25 }),
  {
    id: 'contact-form-not-saved-unsure',
    title: 'Not saved: no answer, and Webex holds what it held',
    play(scene) {
      scene.answers.managing.changeContact = () => failed('upstream_timeout');
      return change(scene);
    },
  },
  {
    id: 'contact-form-versions',
    title: 'Somebody else was quicker',
    play(scene) {
      const newer = {
        ...priya,
        displayName: 'Priya Raman, Northwind',
        title: 'Chief Procurement Officer',
        phones: priya.phones.slice(1),
      };
      scene.answers.managing.changeContact = () => {
        scene.answers.managing.contact = () => ok(newer);
        return { ok: false, failure: { code: 'conflict', current: newer } };
      };
      return change(scene);
    },
  },
  {
    id: 'contact-form-saved',
    title: 'Saved',
    play(scene) {
      const record = { ...priya, displayName: 'Priya Raman-Holt' };
      scene.answers.managing.changeContact = () => ok({ record, differing: [], warnings: [] });
      return change(scene);
    },
  },
  {
    id: 'contact-form-saved-otherwise',
    title: 'Saved, but not as it was sent',
    play(scene) {
      scene.answers.managing.changeContact = () =>
        ok({
          record: priya,
          differing: ['displayName', 'phones'],
          warnings: ['The display name is synchronized from another source.'],
        });
      return change(scene);
    },
  },
  {
    id: 'contact-form-saved-picture',
    title: 'Saved with a picture that is not shown',
    async play(scene) {
      const { contact, desk } = scene.words;
      await edit(scene);
      scene.answers.managing.changeContact = () => ok({ record: priya, differing: [], warnings: [] });
      await scene.fill(contact.fields.avatarUrl, 'https://northwind.example/priya.png');
      await scene.press(desk.form.save);
    },
  },
  {
    id: 'contact-form-saved-nothing',
    title: 'Nothing had to be saved',
    async play(scene) {
      await edit(scene);
      await scene.press(scene.words.desk.form.save);
    },
  },
  {
    id: 'contact-form-leaving',
    title: 'Left without saving?',
    async play(scene) {
      await edit(scene);
      await scene.fill(scene.words.contact.fields.company, 'Northwind Shipping');
      await scene.press(scene.words.desk.form.cancel);
    },
  },
  unread('not_found', 'gone'),
  unread('forbidden', 'no right'),
  unread('unreachable', 'offline'),
];
