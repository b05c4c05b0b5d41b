import { describe, expect, it } from 'vitest';
import { toSought } from '../../src/contract/sought';

describe('a typed text', () => {
  it.each([
    ['jo', 'name', 'jo'],
    ['O’Hara, Jo', 'name', 'O’Hara, Jo'],
    ['山田', 'name', '山田'],
    ['3M', 'name', '3M'],
    ['+', 'name', '+'],
    ['()', 'name', '()'],
    ['Ann.Lee@Example.com', 'email', 'ann.lee@example.com'],
    ['ann@mail.example.museum', 'email', 'ann@mail.example.museum'],
    ['ann@', 'email_part', 'ann@'],
    ['@example.com', 'email_part', '@example.com'],
    ['ann@example', 'email_part', 'ann@example'],
    ['ann@example.', 'email_part', 'ann@example.'],
    ['ann@example.c', 'email_part', 'ann@example.c'],
    ['a b@example.com', 'email_part', 'a b@example.com'],
    ['a@b@example.com', 'email_part', 'a@b@example.com'],
    ['+1 (408) 526-7209', 'number', '+1 (408) 526-7209'],
    ['20134319', 'number', '20134319'],
    ['7', 'number', '7'],
  ])('%j is looked for as %s', (text, kind, asked) => {
    expect(toSought(text)).toEqual({ kind, text: asked });
  });

  it.each([
    ['Mira Calloway <mira@example.com>', { kind: 'email', text: 'mira@example.com' }],
    ['Mira Calloway ‹mira@example.com›', { kind: 'email', text: 'mira@example.com' }],
    ['mailto:mira@example.com', { kind: 'email', text: 'mira@example.com' }],
    ['mira@example.com,', { kind: 'email', text: 'mira@example.com' }],
    ['\u202A+1 512 555 0118\u202C', { kind: 'number', text: '+1 512 555 0118' }],
    ['tel:+15125550118', { kind: 'number', text: '+15125550118' }],
    ['<', { kind: 'name', text: '<' }],
  ])('takes off what %j was copied with', (pasted, sought) => {
    expect(toSought(pasted)).toEqual(sought);
  });
});
