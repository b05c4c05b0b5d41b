/** Tells each line of a stream as JSON, as soon as the line is whole. @throws SyntaxError for a broken or cut line. */
export async function readLines(stream: ReadableStream<Uint8Array>, onLine: (line: unknown) => void) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(JSON.parse(line));
      if (done && rest) throw new SyntaxError('the stream ended within a line');
      if (done) return;
    }
  } finally {
    // Nobody reads on; a stream that is broken already has nothing to cancel.
    reader.cancel().catch(() => {});
  }
}
