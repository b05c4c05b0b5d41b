import { type MatchedField, matchOf } from '../../contract/match';
import type { Entry } from '../../contract/search';
import { digitsIn, marksIn, type Piece } from './marks';

/** Why somebody is in the list whose name does not say so. */
export type Reason = Exclude<MatchedField, 'name'>;

/** What a row says about an entry, what was typed marked in it. */
export interface RowTexts {
  name: Piece[];
  /** What tells them from another of the same name, where `about` does not say it. */
  apart: Piece[];
  /** What they do and where, or why they are here. */
  about: Piece[];
  /** The best number or address, or the one that was sought. */
  way: Piece[];
  reason?: { field: Reason; value: string } | undefined;
  /** True when `about` is the value of the reason. */
  isReasonAbout: boolean;
}

const plain = (text: string | undefined): Piece[] => (text ? [{ text, isMarked: false }] : []);

/** `apart` is what tells the entry from another of the same name; it comes first. */
export function rowTexts(entry: Entry, typed: string, apart: string | undefined): RowTexts {
  const { name, title, department, company, phones, emails } = entry;
  const match = typed ? matchOf(entry, typed) : undefined;
  const { field = 'name', value = '' } = match ?? {};
  const reason = field === 'name' ? undefined : { field, value };
  const isWay = field === 'phone' || field === 'email';
  const isReasonAbout = reason !== undefined && !isWay;
  const place = [...new Set([apart, title, department ?? company])].filter(Boolean).join(' · ');
  return {
    name: match && !reason ? marksIn(name, typed) : plain(name),
    about: isReasonAbout ? marksIn(value, typed) : plain(place),
    apart: isReasonAbout && apart !== value ? plain(apart) : [],
    way: isWay
      ? (field === 'phone' ? digitsIn : marksIn)(value, typed)
      : plain([phones[0], emails[0]].find((way) => way !== apart)),
    reason,
    isReasonAbout,
  };
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
