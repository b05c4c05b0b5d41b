import type { ChannelKind } from '../../../../contract/columns';
import { useStateOf } from '../../../store/hooks';
import type { ContactForm } from '../../../store/managing/forms/contact-form';
import { useText } from '../../../text/text';
import { useDesk } from '../desk';
import { ChannelList } from '../form/ChannelList';
import { valuesOf } from '../form/parts';
import { channelTypesOf } from './types';

const keysOf = { emails: 'email', phones: 'tel', sipAddresses: 'text', ims: 'text' } as const;
/** Webex keeps so many numbers; of the rest nobody has that many. */
const mostNumbers = 5;

/** The e-mails, numbers, SIP addresses and accounts of a contact. */
export function ContactChannels({ form }: { form: ContactForm }) {
  const values = useStateOf(form, valuesOf);
  const { contact: words } = useDesk().words;
  const types = channelTypesOf(useText(), words);
  const kinds = Object.keys(keysOf) as ChannelKind[]; // the keys of a record are those its type names
  return (
    <>
      {kinds.map((kind) => {
        // Webex refuses "other" for SIP and IM: it stands for a type this page has no word for.
        const hasUnknown = kind === 'sipAddresses' || kind === 'ims';
        const isUnknown = ({ type }: { type: string }) => hasUnknown && type === 'other';
        return (
          <ChannelList
            key={kind}
            path={kind}
            label={words.fields[kind]}
            rows={values[kind].filter((row) => !isUnknown(row))}
            unknown={values[kind].filter(isUnknown)}
            rowName={words.rows[kind]}
            addLabel={words.add[kind]}
            keys={keysOf[kind]}
            types={Object.entries(types[kind]).filter(([type]) => !isUnknown({ type }))}
            hint={kind === 'phones' ? words.mostNumbers : undefined}
            most={kind === 'phones' ? mostNumbers : 20}
            onFill={(rows) => form.fill({ [kind]: rows })}
          />
        );
      })}
    </>
  );
}
