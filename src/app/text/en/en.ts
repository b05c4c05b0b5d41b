import { card, moments } from './card';
import { failure } from './failures';
import { ims, phones, presence, sips } from './kinds';
import { lookup } from './lookup';
import { manage } from './manage';
import { pages } from './pages';

/** Every word the views say, in English; other languages are dictionaries of this same shape. */
export const en = { ...lookup, ...pages, ...moments, card, manage, failure, presence, phones, sips, ims };

export type Text = typeof en;
