/** Gives the address of a picture if pages may load it, as browsers write it; undefined for any other. */
export type Pictures = (address: string | undefined) => string | undefined;

/** As much of an address as the contract has room for. */
const longest = 1024;

function toSource(origin: string) {
  const [scheme = '', name] = origin.split('//*.');
  const { protocol, host } = new URL(name === undefined ? origin : `${scheme}//${name}`);
  return { protocol, host, isWild: name !== undefined };
}

/**
 * Lets pictures of these origins through, each whole or with one `*.` before its host, as in CSP. What records
 * say of pictures is anybody's text: an address elsewhere would tell its owner who looks at whom, and when.
 */
export function createPictures(origins: readonly string[]): Pictures {
  const sources = origins.map(toSource);
  return (address) => {
    if (address === undefined || !URL.canParse(address)) return undefined;
    const { href, protocol, host, username, password } = new URL(address);
    const isListed = sources.some(
      (source) =>
        protocol === source.protocol &&
        (source.isWild ? host.endsWith(`.${source.host}`) : host === source.host),
    );
    return isListed && !username && !password && href.length <= longest ? href : undefined;
  };
}
