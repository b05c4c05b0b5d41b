import { BlockList, isIP } from 'node:net';

/** What a request says of where it comes from. */
export interface Sender {
  /** The other end of the connection; undefined where there is none, in process. */
  socket: string | undefined;
  /** `X-Forwarded-For`, whoever has written it. */
  forwarded: string | undefined;
}

/** An IPv4 address as itself, also where the system shows it as a mapped IPv6 one. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Whose address a request counts as. `X-Forwarded-For` is believed only as far as trusted proxies have
 * written it: from its end, up to the first address that is none of theirs.
 */
export function createAddressOf(trustedProxies: readonly string[]): (sender: Sender) => string {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', bits] = entry.split('/');
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, kind);
    else trusted.addSubnet(address, Number(bits), kind);
  }
  const isTrusted = (address: string) => {
    const kind = isIP(address);
    return kind > 0 && trusted.check(address, kind === 6 ? 'ipv6' : 'ipv4');
  };

  return ({ socket, forwarded = '' }) => {
    const hops = [...forwarded.split(','), socket ?? 'unknown'].map((hop) => plain(hop.trim()));
    let sender = hops.pop() ?? 'unknown';
    while (isTrusted(sender)) {
      const before = hops.pop();
      if (before === undefined || !isIP(before)) break;
      sender = before;
    }
    return sender;
  };
}
