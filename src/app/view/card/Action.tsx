import chatFilled from '@momentum-design/icons/dist/svg/chat-filled.svg?raw';
import chat from '@momentum-design/icons/dist/svg/chat-regular.svg?raw';
import copy from '@momentum-design/icons/dist/svg/copy-regular.svg?raw';
import mailFilled from '@momentum-design/icons/dist/svg/email-filled.svg?raw';
import mail from '@momentum-design/icons/dist/svg/email-regular.svg?raw';
import callFilled from '@momentum-design/icons/dist/svg/handset-filled.svg?raw';
import call from '@momentum-design/icons/dist/svg/handset-regular.svg?raw';
import type { Ref } from 'preact';
import { useSelected } from '../../store/hooks';
import { useText } from '../../text/text';
import { Icon } from '../Icon';
import { hasLettersIn } from './keys';
import type { WayName } from './ways';

export type ActionName = WayName | 'copy';

interface ActionProps {
  name: ActionName;
  /** Whom it is for. */
  who: string;
  /** Where it leads: the number or address. */
  target?: string | undefined;
  /** Id of the words that say why this is the best way now; only the best way has them. */
  reasonId?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  onAct: () => void;
}

const icons: Record<ActionName, { plain: string; filled: string; letter: string }> = {
  chat: { plain: chat, filled: chatFilled, letter: 'M' },
  call: { plain: call, filled: callFilled, letter: 'C' },
  mail: { plain: mail, filled: mailFilled, letter: 'E' },
  copy: { plain: copy, filled: copy, letter: 'Y' },
};

/** One of the four large buttons. */
export function Action({ name, who, target, reasonId, buttonRef, onAct }: ActionProps) {
  const hasLetters = useSelected(hasLettersIn);
  const text = useText();
  const { plain, filled, letter } = icons[name];
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={reasonId ? 'action best' : 'action'}
      aria-label={text.card.actionFor[name](who)}
      aria-describedby={reasonId}
      aria-keyshortcuts={hasLetters ? letter : undefined}
      title={target}
      onClick={onAct}
    >
      <Icon svg={reasonId ? filled : plain} size={20} />
      {text.card.actions[name]}
    </button>
  );
}
