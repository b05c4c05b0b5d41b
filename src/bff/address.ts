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

/** The network that one customer has of an IPv6 address, its first 64 bits (RFC 6177); IPv4 as it is. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(8 - groups.length - rest.length, 0);
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
}

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
    return networkOf(sender);
  };
}
