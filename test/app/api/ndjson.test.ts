import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/app/api/ndjson';

function streamOf(...chunks: Uint8Array[]) {
  return new ReadableStream<Uint8Array>({
    start(stream) {
      for (const chunk of chunks) stream.enqueue(chunk);
      stream.close();
    },
  });
}

async function linesOf(...chunks: Uint8Array[]) {
  const lines: unknown[] = [];
  await readLines(streamOf(...chunks), (line) => lines.push(line));
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('lines of JSON', () => {
  it('are told one by one however the network cuts them', async () => {
    const whole = bytes('{"name":"Zoë"}\n{"name":"佐藤"}\n');
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const lines = await linesOf(whole.slice(0, cut), whole.slice(cut));
      expect(lines).toEqual([{ name: 'Zoë' }, { name: '佐藤' }]);
    }
  });

  it('are told as soon as they are whole', async () => {
    const told: unknown[] = [];
    let send: (text: string) => void = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (text) => controller.enqueue(bytes(text));
      },
    });
    void readLines(stream, (line) => told.push(line));
    send('1\n2');
    await new Promise((done) => setTimeout(done));
    expect(told).toEqual([1]);
  });

  it('fail when the stream ends within a line', async () => {
    await expect(linesOf(bytes('{"a":1}\n{"b"'))).rejects.toThrow();
  });
});
