import type { Text } from '../en/en';
import { card, moments } from './card';
import { failure } from './failures';
import { ims, phones, presence, sips } from './kinds';
import { lookup } from './lookup';
import { manage } from './manage';
import { pages } from './pages';

/** Simplified Chinese. */
export const zhCN: Text = {
  ...lookup,
  ...pages,
  ...moments,
  card,
  manage,
  failure,
  presence,
  phones,
  sips,
  ims,
};
