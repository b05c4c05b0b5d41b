import type { Contact, contactMethods } from '../../../contract/contacts';
import type { Person } from '../../../contract/people';
import type { Entry } from '../../../contract/search';
import { useText } from '../../text/text';
import { lineOf } from './address';
import { Fields } from './Fields';

interface ContactSectionProps {
  contact: Contact;
  /** The head of the card, whose words are not said again. */
  entry: Entry;
  /** The same human being as a colleague, whose numbers and addresses stand above. */
  person: Person | undefined;
}

type Method = (typeof contactMethods)[number];

/** Whether a number or address says more than the colleague's record: case, spaces and dashes do not. */
function isNewBeside(person: Person | undefined) {
  const bare = (value: string) => value.toLowerCase().replace(/[\s().-]/g, '');
  const known = new Set(
    [...(person?.emails ?? []), ...(person?.phones ?? []).map(({ value }) => value)].map(bare),
  );
  return ({ value }: { value: string }) => !known.has(bare(value));
}

/** What Organization Contacts knows. */
export function ContactSection({ contact, entry, person }: ContactSectionProps) {
  const text = useText();
  const { sipAddresses, ims, preferredMethod } = contact;
  const isNew = isNewBeside(person);
  const phones = contact.phones.filter(isNew);
  const emails = contact.emails.filter(isNew);

  /** The preferred method marks its primary value, else its first. */
  const reach = <Value extends { value: string; isPrimary: boolean }>(
    method: Method,
    values: readonly Value[],
    labelOf: (value: Value) => string,
  ) => {
    const best = values.find(({ isPrimary }) => isPrimary) ?? values[0];
    return values.map((item) => ({
      label: labelOf(item),
      value: item.value,
      remark: preferredMethod === method && item === best ? text.card.preferred : undefined,
    }));
  };

  return (
    <section>
      <h2 class="source">
        {contact.name === entry.name ? text.card.contact : text.card.contactNamed(contact.name)}
      </h2>
      <Fields
        fields={[
          ...reach('PHONE', phones, ({ type }) => text.phones[type]),
          ...reach('EMAIL', emails, () => text.card.email),
          ...reach('SIPADDRESS', sipAddresses, ({ type }) => text.sips[type]),
          ...reach('IMS', ims, ({ type }) => text.ims[type]),
        ]}
      />
      <Fields
        fields={[
          {
            label: text.card.company,
            value: contact.company === entry.company && !person ? undefined : contact.company,
          },
          { label: text.card.title, value: contact.title === entry.title ? undefined : contact.title },
          { label: text.card.address, value: contact.address && lineOf(contact.address) },
        ]}
      />
    </section>
  );
}
