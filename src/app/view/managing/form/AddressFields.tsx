import { useId } from 'preact/hooks';
import type { AddressPart, AddressValues } from '../../../store/managing/forms/values';
import { useDesk } from '../desk';
import { Fault } from './Fault';
import { useFormScope } from './scope';
import { TextField } from './TextField';

interface AddressFieldsProps {
  /** Where the address is in the form, as in `address`. */
  path: string;
  address: AddressValues;
  onFill: (part: Partial<AddressValues>) => void;
}

/** A postal address in its parts. */
export function AddressFields({ path, address, onFill }: AddressFieldsProps) {
  const { words } = useDesk();
  const { faultOf } = useFormScope();
  const id = useId();
  const names = words.desk.form.address;
  const parts = Object.keys(names) as AddressPart[]; // the words are typed by the parts
  return (
    <>
      {parts.map((part) => (
        <TextField
          key={part}
          path={`${path}.${part}`}
          label={names[part]}
          value={address[part]}
          onFill={(text) => onFill({ [part]: text })}
        />
      ))}
      <Fault id={id} fault={faultOf(path)} />
    </>
  );
}
