import type { Person } from '../../../contract/people';
import { useText } from '../../text/text';
import { lineOf } from './address';
import { Fields } from './Fields';

interface PersonSectionProps {
  person: Person;
}

/** What the People API knows of a colleague. */
export function PersonSection({ person }: PersonSectionProps) {
  const text = useText();
  return (
    <section>
      <h2 class="source">{text.card.person}</h2>
      <Fields
        fields={[
          ...person.phones.map(({ type, value }) => ({ label: text.phones[type], value })),
          ...person.emails.map((value) => ({ label: text.card.email, value })),
          ...person.sipAddresses.map(({ type, value }) => ({ label: text.sips[type], value })),
        ]}
      />
      <Fields
        fields={[
          { label: text.card.nickName, value: person.nickName },
          { label: text.card.manager, value: person.manager?.name },
          ...person.addresses.map((address) => ({ label: text.card.address, value: lineOf(address) })),
        ]}
      />
    </section>
  );
}
