import remove from '@momentum-design/icons/dist/svg/delete-regular.svg?raw';
import plus from '@momentum-design/icons/dist/svg/plus-regular.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AddressRow } from '../../../store/managing/forms/person-values';
import { Icon } from '../../Icon';
import { useDesk } from '../desk';
import { AddressFields } from '../form/AddressFields';
import { Fault } from '../form/Fault';
import { newRowKey } from '../form/row-key';
import { useFormScope } from '../form/scope';

/** As many as the contract lets through. */
const most = 5;
const blank = { street: '', city: '', region: '', postalCode: '', country: '' };

interface AddressesProps {
  addresses: readonly AddressRow[];
  onFill: (addresses: AddressRow[]) => void;
}

/** The addresses of a person. */
export function Addresses({ addresses, onFill }: AddressesProps) {
  const { desk, person: words } = useDesk().words;
  const { faultOf, isBusy } = useFormScope();
  const place = useRef<HTMLDivElement>(null);
  const count = useRef(addresses.length);

  // The button that was pressed is gone, or there is something new to be filled in.
  useLayoutEffect(() => {
    if (count.current === addresses.length) return;
    const isMore = addresses.length > count.current;
    count.current = addresses.length;
    const last = place.current?.querySelector<HTMLElement>('fieldset:last-of-type input');
    const add = place.current?.querySelector<HTMLElement>('.add');
    (isMore ? last : add)?.focus();
  }, [addresses.length]);

  return (
    <div ref={place}>
      {addresses.map((address, index) => {
        const name = `${words.address} ${index + 1}`;
        const others = addresses.filter(({ key }) => key !== address.key);
        return (
          <fieldset key={address.key} class="list">
            <legend>{name}</legend>
            <AddressFields
              path={`addresses.${address.key}`}
              address={address}
              onFill={(part) => onFill(addresses.map((one) => (one === address ? { ...one, ...part } : one)))}
            />
            <button type="button" class="link" onClick={() => !isBusy && onFill(others)}>
              <Icon svg={remove} size={14} />
              {desk.form.row.remove(name)}
            </button>
          </fieldset>
        );
      })}
      <Fault id="addresses-fault" fault={faultOf('addresses')} />
      {addresses.length < most && (
        <button
          type="button"
          class="link add"
          onClick={() => !isBusy && onFill([...addresses, { ...blank, key: newRowKey(addresses) }])}
        >
          <Icon svg={plus} size={14} />
          {words.addAddress}
        </button>
      )}
    </div>
  );
}
