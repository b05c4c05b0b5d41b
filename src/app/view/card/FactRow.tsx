import forward from '@momentum-design/icons/dist/svg/arrow-right-regular.svg?raw';
import { useId, useRef } from 'preact/hooks';
import { useStore } from '../../store/hooks';
import { useText } from '../../text/text';
import { Icon } from '../Icon';
import { Breakable } from './Breakable';
import { CopyButton } from './CopyButton';
import type { Fact, Source } from './facts';
import { labelOf } from './labels';

interface FactRowProps {
  fact: Fact;
  /** The source that alone knows it, where there are more. */
  onlySource: Source | undefined;
}

/** What a value is called, the value, and a way to copy it. */
export function FactRow({ fact, onlySource }: FactRowProps) {
  const { card } = useStore();
  const place = useRef<HTMLElement>(null);
  const placeId = useId();
  const text = useText();
  const label = labelOf(fact, text);
  const { value } = fact;
  const managerId = fact.kind === 'manager' ? fact.id : undefined;
  const remarks = [fact.isPreferred && text.card.preferred, onlySource && text.card.from[onlySource]];
  const remark = remarks.filter(Boolean).join(' · ');
  const isWritten = ['title', 'department', 'company', 'manager', 'nickName', 'address'].includes(fact.kind);
  const said = (
    // Numbers and addresses run from left to right in every language.
    <bdi ref={place} id={placeId} dir={isWritten ? 'auto' : 'ltr'}>
      {value ? <Breakable value={value} /> : text.unnamed}
    </bdi>
  );
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span class="value">
          {managerId ? (
            <button type="button" class="manager" onClick={() => card.openPerson(managerId, value)}>
              {said}
              <Icon svg={forward} size={12} isPointing />
            </button>
          ) : (
            said
          )}
          {remark && <span class="quiet"> ({remark})</span>}
        </span>
        {value && <CopyButton label={label} value={value} place={place} placeId={placeId} />}
      </dd>
    </div>
  );
}
