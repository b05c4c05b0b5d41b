import { type ReadFile, type Refusal, Unreadable } from './reading';

/** What is no text, by how it begins. */
const signatures: { bytes: number[]; code: Refusal['code'] }[] = [
  // Workbooks of today are zip archives, and nearly every archive that is chosen here is one.
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'spreadsheet' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], code: 'archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'spreadsheet' },
  { bytes: [0x1f, 0x8b], code: 'archive' },
  { bytes: [0x42, 0x5a, 0x68], code: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: 'archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], code: 'archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], code: 'pdf' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], code: 'not_text' },
];

const marks: { bytes: number[]; encoding: ReadFile['encoding'] }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How much of a file tells of which kind it is. */
const probe = 4096;

const beginsWith = (bytes: Uint8Array, begin: readonly number[]) =>
  begin.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark: letters of the Latin alphabet have a zero in one half, line ends everywhere. */
function byZeros(bytes: Uint8Array): ReadFile['encoding'] | undefined {
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, probe).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  // Addresses and numbers are of that alphabet in every language; a stray zero makes no text of two bytes a letter.
  if (8 * Math.max(even, odd) < Math.min(bytes.length, probe)) return undefined;
  if (odd > 4 * even) return 'utf-16le';
  return even > 4 * odd ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: ReadFile['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a guess has brought what nobody writes: control characters other than tabs and line ends. */
const isNoText = (text: string) => /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/u.test(text.slice(0, probe));

/** The text of a file and in which letters it is written. @throws Unreadable where it is no text. */
export function textOf(bytes: Uint8Array): { text: string; encoding: ReadFile['encoding'] } {
  const signature = signatures.find((one) => beginsWith(bytes, one.bytes));
  if (signature) throw new Unreadable({ code: signature.code });
  const marked = marks.find((mark) => beginsWith(bytes, mark.bytes))?.encoding;
  const encoding = marked ?? byZeros(bytes) ?? 'utf-8';
  const text = decoded(bytes, encoding);
  if (text !== undefined) {
    if (text.includes('\0')) throw new Unreadable({ code: 'not_text' });
    return { text, encoding };
  }
  if (encoding !== 'utf-8' || marked || bytes.includes(0)) throw new Unreadable({ code: 'not_text' });
  // What is no Unicode is most often written by an older spreadsheet program of Western Europe or America.
  const guess = new TextDecoder('windows-1252').decode(bytes);
  if (isNoText(guess)) throw new Unreadable({ code: 'not_text' });
  return { text: guess, encoding: 'windows-1252' };
}
