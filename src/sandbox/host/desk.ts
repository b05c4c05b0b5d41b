export interface Badge {
  badgeType: 'count' | 'error';
  count: number;
}

/** A window of the system browser, as far as the Webex App sees it. */
export interface Browser {
  /** Resolves when it is closed, by whomever. */
  closed: Promise<void>;
  close(): void;
}

/** What the bridge needs of the window around the pane. */
export interface Desk {
  /** Draws the badge on the app's icon in the rail; undefined takes it away. */
  badge(badge: Badge | undefined): void;
  notify(message: string): void;
  /** Asks the person whether a custom scheme may leave the window; false is Cancel. */
  allow(address: string): Promise<boolean>;
  /** Says that the system was asked to open the address. Nothing beyond the sandbox is opened for real. */
  opened(address: string): void;
  /** Opens a browser window over everything else. */
  browse(address: string): Browser;
}

/** Reads a badge as the SDK sends it; undefined if it is none. */
export function toBadge({ badgeType, count }: Record<string, unknown>): Badge | undefined {
  if (badgeType !== 'count' && badgeType !== 'error') return undefined;
  return { badgeType, count: typeof count === 'number' ? count : 0 };
}
