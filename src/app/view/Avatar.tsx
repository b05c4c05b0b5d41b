import { useState } from 'preact/hooks';
import type { Presence } from '../../contract/people';
import { initialsOf } from './initials';
import { Shape } from './presence/Shape';

interface AvatarProps {
  name: string;
  /** A picture, if there is one; initials stand in for it until it has come, and where it does not. */
  url?: string | undefined;
  presence?: Presence | undefined;
  isLarge?: boolean;
}

const hues = 6;

/** A face: a picture over initials on a colour that stays the same for the same name. */
export function Avatar({ name, url, presence, isLarge = false }: AvatarProps) {
  const [lostUrl, setLostUrl] = useState<string>();
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span class={`avatar${isLarge ? ' large' : ''}`} aria-hidden="true">
      <span class={`initials hue-${sum % hues}`}>{initialsOf(name) || '?'}</span>
      {url && url !== lostUrl && (
        <img
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setLostUrl(url)}
        />
      )}
      {presence && <Shape status={presence.status} size={isLarge ? 18 : 12} />}
    </span>
  );
}
