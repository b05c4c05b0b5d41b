import type { Column } from '../../contract/columns';
import { fold } from '../../contract/fold';

/** Words that tell the type of a number, the telling ones first: a "work fax" is a fax. */
const phoneWords: [RegExp, Column][] = [
  [/fax/, 'fax'],
  [/pager|bipper|beeper/, 'pager'],
  [/mobi|cell|iphone|handy|portable|movil|celular|\bcar\b/, 'mobilePhone'],
  [/\bext|durchwahl|ramal/, 'extension'],
  [/home|privat|domicile|casa|personal|pessoal|residencial/, 'homePhone'],
  [/other|sonstige|andere|autre|otro|outro/, 'otherPhone'],
  [/work|main|business|office|arbeit|geschaft|travail|bureau|trabajo|trabalho|comercial/, 'workPhone'],
];

const emailWords: [RegExp, Column][] = [
  [/room/, 'roomEmail'],
  [/home|privat|domicile|casa|personal|pessoal|residencial/, 'homeEmail'],
  [/other|sonstige|andere|autre|otro|outro/, 'otherEmail'],
  [/work|business|office|arbeit|geschaft|travail|bureau|trabajo|trabalho|comercial/, 'workEmail'],
];

/** The column of an e-mail address or number that has a label; one that says nothing leaves `otherwise`. */
export function columnForLabel(label: string, isEmail: boolean, otherwise: Column): Column {
  const word = fold(label);
  return (isEmail ? emailWords : phoneWords).find(([pattern]) => pattern.test(word))?.[1] ?? otherwise;
}
