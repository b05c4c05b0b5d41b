import type { Contact, contactMethods } from '../../../contract/contacts';
import { useText } from '../../text/text';
import { lineOf } from './address';
import { Fields } from './Fields';

interface ContactSectionProps {
  contact: Contact;
  /** The name at the head of the card; another name of the contact is told. */
  cardName: string;
}

type Method = (typeof contactMethods)[number];

/** What Organization Contacts knows. */
export function ContactSection({ contact, cardName }: ContactSectionProps) {
  const text = useText();
  const { phones, emails, sipAddresses, ims, preferredMethod } = contact;

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
          { label: text.card.company, value: contact.company },
          { label: text.card.title, value: contact.title },
          { label: text.card.address, value: contact.address && lineOf(contact.address) },
        ]}
      />
      <p class="source">
        {contact.name === cardName ? text.card.contact : text.card.contactNamed(contact.name)}
      </p>
    </section>
  );
}
