interface IconProps {
  /** A Momentum icon as it stands in its file (`?raw`). */
  svg: string;
  /** CSS pixels. */
  size?: number;
  /** True when it points along the line, and so the other way where lines run from right to left. */
  isPointing?: boolean;
}

/** The paths of an icon in the colour of the text around it; it says nothing to a screen reader. */
export function Icon({ svg, size = 16, isPointing = false }: IconProps) {
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path).join('');
  return (
    <svg
      class={isPointing ? 'icon pointing' : 'icon'}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={paths} />
    </svg>
  );
}
