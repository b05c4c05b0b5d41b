import check from '@momentum-design/icons/dist/svg/check-regular.svg?raw';
import type { Contact } from '../../../../contract/contacts';
import { useSelected } from '../../../store/hooks';
import type { State } from '../../../store/state';
import { useText } from '../../../text/text';
import { Icon } from '../../Icon';
import { useDesk } from '../desk';

interface ContactRowProps {
  id: string;
  /** Counted from 0. */
  row: number;
  /** How many rows there are; undefined while that is not known. */
  of: number | undefined;
  /** Undefined while it is on its way. */
  contact: Contact | undefined;
  /** CSS pixels. */
  top: number;
  isSelected: boolean;
  isActive: boolean;
}

const leavingOf = (state: State) => state.leaving;

/** One option of the list; what it does on a click is the list's business, as it holds no buttons. */
export function ContactRow({ id, row, of, contact, top, isSelected, isActive }: ContactRowProps) {
  const { words } = useDesk();
  const leaving = useSelected(leavingOf);
  const text = useText();
  const isLeaving = contact !== undefined && leaving?.some((one) => one.id === contact.id);
  const about = contact && [contact.title, contact.company].filter(Boolean).join(' · ');
  const way = contact && (contact.emails[0]?.value ?? contact.phones[0]?.value);
  const classes = ['row', isActive && 'active', isLeaving && 'leaving'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the row it is at
    <div
      id={id}
      class={classes}
      role="option"
      data-row={row}
      aria-selected={isSelected}
      aria-setsize={of ?? -1}
      aria-posinset={row + 1}
      style={{ top: `${top}px` }}
    >
      <span class="tick">{isSelected && <Icon svg={check} />}</span>
      {contact ? (
        <>
          <span class="line first">
            <span class="name">
              <bdi>{contact.name || text.unnamed}</bdi>
            </span>
            {isLeaving && <span class="off">{words.list.leaving}</span>}
          </span>
          {about && (
            <span class="line">
              <bdi>{about}</bdi>
            </span>
          )}
          {way && (
            <span class="line">
              <bdi dir="ltr">{way}</bdi>
            </span>
          )}
        </>
      ) : (
        <span class="line quiet">{words.list.loadingRow}</span>
      )}
    </div>
  );
}
