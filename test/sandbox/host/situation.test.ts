import { expect, test } from 'vitest';
import { defaults, readSituation, type Situation, writeSituation } from '../../../src/sandbox/host/situation';

test('an address without a query is the usual situation, and the usual situation needs no query', () => {
  expect(readSituation('')).toEqual(defaults);
  expect(writeSituation(defaults)).toBe('');
});

test.for<Situation>([
  { ...defaults, theme: 'dark' },
  { ...defaults, persona: 'a & b', width: 600 },
  {
    persona: 'admin',
    theme: 'dark',
    language: 'de-DE',
    pii: 'off',
    host: 'slow',
    oauth: 'rejects',
    width: 411,
  },
])('a situation survives the way into the address and back', (situation) => {
  expect(readSituation(writeSituation(situation))).toEqual(situation);
});

test('only what differs from the usual is written', () => {
  expect(writeSituation({ ...defaults, persona: 'admin', host: 'silent' })).toBe(
    '?persona=admin&host=silent',
  );
});

test('what is not on offer becomes the usual', () => {
  expect(
    readSituation('?theme=pink&language=tlh&pii=maybe&host=rude&oauth=perhaps&width=wide&more=1'),
  ).toEqual(defaults);
});

test('a persona is taken as written, for the cloud to know or not', () => {
  expect(readSituation('?persona=nobody').persona).toBe('nobody');
});

test.for([
  ['10', 280],
  ['279.6', 280],
  ['333.4', 333],
  ['9000', 600],
  ['', 320],
] as const)('a width of "%s" becomes %i', ([written, width]) => {
  expect(readSituation(`?width=${written}`).width).toBe(width);
});
