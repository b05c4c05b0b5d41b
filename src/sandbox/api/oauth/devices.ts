import { createHash } from 'node:crypto';
import type { Clock } from '../env';
import type { Grant } from './grants';

/** A device that waits for a person to say yes somewhere else. */
export interface Device {
  readonly deviceCode: string;
  /** Six digits, to be typed. */
  readonly userCode: string;
  /** Stands for the user code in an address. */
  readonly userCodeHash: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  polledAt?: number;
  decision?: Grant | 'refused';
  isSpent?: boolean;
}

/** The devices that wait. */
export interface Devices {
  add(scopes: readonly string[]): Device;
  /** Gives a device by the code it polls with, expired ones too. */
  find(deviceCode: string): Device | undefined;
  /** Gives a device that still waits for a decision, by its user code or the hash of that. */
  findWaiting(userCode: string): Device | undefined;
  reset(): void;
}

/** Seconds that a device may wait, and seconds between two of its questions; both as in Webex's sample. */
export const deviceLife = 300;
export const pollInterval = 2;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Makes an empty store of devices. */
export function createDevices(clock: Clock): Devices {
  let devices: Device[] = [];
  return {
    add: (scopes) => {
      const key = hash(`device/${devices.length}`);
      const userCode = String(Number.parseInt(key.slice(0, 8), 16) % 1_000_000).padStart(6, '0');
      const device: Device = {
        deviceCode: `sandbox-device-${key.slice(8, 56)}`,
        userCode,
        userCodeHash: hash(`user/${key}`),
        scopes,
        expiresAt: clock.now() + deviceLife * 1000,
      };
      devices.push(device);
      return device;
    },
    find: (deviceCode) => devices.find((device) => device.deviceCode === deviceCode),
    findWaiting: (code) =>
      devices.find(
        ({ userCode, userCodeHash, decision, expiresAt }) =>
          decision === undefined && clock.now() < expiresAt && [userCode, userCodeHash].includes(code),
      ),
    reset: () => {
      devices = [];
    },
  };
}
