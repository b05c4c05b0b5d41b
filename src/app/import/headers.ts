import { type Column, columnNames, columns } from '../../contract/columns';
import { fold } from '../../contract/fold';

/** A name as it is compared: without case, accents, and all that is no letter and no digit. */
export const headerKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Our own names, letter by letter; other programs write them a little differently and mean something else. */
const ownNames: ReadonlyMap<string, Column> = new Map(columns.map((column) => [columnNames[column], column]));

/**
 * What other programs call our columns, as `headerKey` writes it: Outlook, Google, Apple, the Control Hub of Webex and
 * its API, in English, German, French, Spanish and Portuguese.
 */
const foreignNames: Partial<Record<Column, string>> = {
  displayName:
    'name|nom|nombre|nome|full name|displayname|file as|contact|contact name|common name|anzeigename|vollstandiger name|nom complet|' +
    'nom affiche|nom d affichage|nombre completo|nombre para mostrar|nome completo|nome de exibicao|nome para exibicao',
  firstName:
    'firstname|given name|givenname|forename|vorname|rufname|prenom|nombre de pila|primeiro nome|nome proprio',
  lastName:
    'lastname|surname|family name|familyname|sn|nachname|familienname|zuname|nom de famille|apellido|apellidos|' +
    'sobrenome|apelido',
  company:
    'companyname|company name|organization|organisation|organization name|organization 1 name|firma|unternehmen|' +
    'firmenname|societe|entreprise|empresa|organizacion|compania|organizacao|companhia',
  title:
    'job title|jobtitle|position|role|organization title|organization 1 title|business title|stellenbezeichnung|' +
    'funktion|berufsbezeichnung|titre|fonction|poste|intitule du poste|cargo|puesto|funcao|titulo profesional',
  workEmail:
    'email|e mail|mail|emails|email address|e mail address|emailaddress|primary email address|primary email|business email|' +
    'business e mail|office email|work e mail|contact email|user id email required|email 1|e mail 1|e mail 2 address|' +
    'e mail 3 address|email address 2|email address 3|e mail adresse|email adresse|e mail geschaftlich|' +
    'e mail 2 adresse|e mail 3 adresse|adresse e mail|adresse email|courriel|adresse de messagerie|' +
    'e mail professionnel|correo|correo electronico|direccion de correo electronico|direccion de correo|' +
    'correo electronico del trabajo|endereco de email|endereco de e mail|email profissional|e mail comercial|e mail de trabalho',
  homeEmail:
    'home e mail|personal email|personal e mail|private email|e mail privat|email privat|private e mail|' +
    'e mail personnel|courriel personnel|correo electronico personal|correo personal|email pessoal|e mail pessoal',
  otherEmail:
    'other e mail|secondary email|email 2|email 3|e mail 2|e mail 3|weitere e mail|autre e mail|otro correo|outro e mail',
  workPhone:
    'phone|telephone|phone number|phonenumber|phone numbers|phonenumbers|work number|business phone|business phone 2|' +
    'office phone|office|company main phone|primary phone|main phone|telephone number|tel|phone 1|phone 2|telefon|' +
    'telefonnummer|rufnummer|telefon geschaftlich|telefon geschaftlich 2|telefon firma|haupttelefon|numero de telephone|' +
    'telephone bureau|telephone bureau 2|tel bureau|telephone professionnel|telefono|numero de telefono|' +
    'telefono del trabajo|telefono del trabajo 2|telefono de la oficina|telefono trabajo|telefone|numero de telefone|' +
    'telefone comercial|telefone comercial 2|telefone do trabalho|telefone profissional',
  homePhone:
    'home phone 2|home number|personal phone|private phone|telefon privat|telefon privat 2|telefon zuhause|' +
    'telephone domicile|telephone domicile 2|tel domicile|telephone personnel|telefono particular|telefono de casa|' +
    'telefono personal|telefone residencial|telefone de casa|telefone pessoal',
  mobilePhone:
    'mobile|mobile number|cell|cell phone|cellphone|cellular|cell number|mobiltelefon|mobil|handy|handynummer|' +
    'mobilnummer|mobiltelefon 2|portable|telephone portable|telephone mobile|tel mobile|tel portable|movil|' +
    'telefono movil|celular|telefono celular|telemovel|telefone celular|telefone movel',
  extension:
    'ext|phone extension|durchwahl|nebenstelle|extension telephonique|extension telefonica|ramal|extensao',
  fax:
    'business fax|home fax|other fax|fax number|work fax|fax geschaftlich|fax privat|telefax|telecopie|' +
    'telecopie bureau|fax du trabajo|fax del trabajo|fax comercial',
  otherPhone:
    'other number|assistant s phone|car phone|callback|radio phone|weiteres telefon|telefon assistent|' +
    'autre telephone|otro telefono|outro telefone',
  enterpriseSip: 'sip|sip address|sip uri|sipaddresses|sip adresse|adresse sip|direccion sip|endereco sip',
  street:
    'address|street address|address line 1|address line 2|address street|business street|business street 2|' +
    'business street 3|address 1 street|work street|strasse|strasse geschaftlich|strasse geschaftlich 2|adresse|' +
    'anschrift|rue|rue bureau|rue bureau 2|calle|calle del trabajo|direccion|domicilio|rua|endereco|endereco comercial',
  city:
    'town|address city|business city|address 1 city|locality|stadt|ort|ort geschaftlich|wohnort|ville|ville bureau|' +
    'ciudad|ciudad del trabajo|localidad|cidade|cidade comercial',
  region:
    'state|province|county|state province|address state|address region|business state|address 1 region|bundesland|' +
    'region geschaftlich|bundesland kanton|departement|dep region bureau|provincia|estado|provincia o estado|provincia estado|' +
    'provincia o estado del trabajo|estado comercial|distrito',
  postalCode:
    'zip|zip code|postcode|postalcode|zip postal code|address zip|address postal code|business postal code|' +
    'address 1 postal code|plz|postleitzahl|postleitzahl geschaftlich|code postal|code postal bureau|codigo postal|' +
    'codigo postal del trabajo|cep|cp',
  country:
    'country region|address country|business country|business country region|address 1 country|land|staat|' +
    'land region|land region geschaftlich|land geschaftlich|pays|pays bureau|pays region|pays region bureau|pais|' +
    'pais o region|pais o region del trabajo|pais regiao',
  skype: 'skype name|skype id',
  xmpp: 'jabber|jid',
  preferredMethod: 'primarycontactmethod|primary contact method',
  groups: 'group id|groupid|groupids|gruppen id|id de groupe|id de grupo',
  avatarUrl: 'avatarurl|avatar url|avatar|photo|photo url|picture',
};

/** What is joined to the first name, and is none where it stands alone. */
const middleNames = new Set(
  (
    'middle name|middle names|weitere vornamen|zweiter vorname|deuxieme prenom|autres prenoms|segundo nombre|' +
    'nome do meio|segundo nome'
  ).split('|'),
);

/** Whether a name is that of further first names, which follow the first one. */
export const isMiddleName = (name: string): boolean => middleNames.has(headerKey(name));

const known: ReadonlyMap<string, Column> = new Map([
  ...columns.map((column): [string, Column] => [headerKey(columnNames[column]), column]),
  // Second, so that what "Primary Phone" is at Outlook wins over our own mark of the primary number.
  ...columns.flatMap((column) =>
    (foreignNames[column]?.split('|') ?? []).map((name): [string, Column] => [name, column]),
  ),
]);

/** Which of our columns goes by a name, if any does. */
const columnOf = (name: string): Column | undefined => ownNames.get(name) ?? known.get(headerKey(name));

/** What is the whole name where it stands alone, and beside one part of it the other. */
const wholeOrPart = new Set(['name', 'nom', 'nombre', 'nome']);

/** What is a form of address where the other stands beside it, as at Outlook; else both are a job title. */
const addressed = new Map([
  ['title', 'job title'],
  ['titre', 'fonction'],
]);

/** Our columns by the names of a header; undefined for names that nobody knows. */
export function columnsOf(names: readonly string[]): (Column | undefined)[] {
  const found = names.map(columnOf);
  const [hasFirst, hasLast] = [found.includes('firstName'), found.includes('lastName')];
  const part = hasFirst ? 'lastName' : 'firstName';
  const keys = names.map(headerKey);
  const columns = found.map((column, at) => {
    const key = keys[at] ?? '';
    const jobTitle = addressed.get(key);
    if (jobTitle && keys.includes(jobTitle)) return undefined;
    return wholeOrPart.has(key) && hasFirst !== hasLast ? part : column;
  });
  const middle = columns.includes('firstName') ? 'firstName' : undefined;
  return columns.map((column, at) => (isMiddleName(names[at] ?? '') ? middle : column));
}

const labelled = /^(?:(?:e ?mail|phone) (\d+) value|phone number(?: (\d+))?)$/;
const labels = /^(?:(?:e ?mail|phone) (\d+) (?:type|label)|phone number(?: (\d+))? type(?: (\d+))?)$/;

const groupIn = (pattern: RegExp, name: string): string | undefined => {
  const found = pattern.exec(headerKey(name));
  if (!found) return undefined;
  const kind = found[0].startsWith('phone') ? 'phone' : 'email';
  return `${kind} ${found.slice(1).find(Boolean) ?? '1'}`;
};

/**
 * Columns whose values have their type in a column beside them (Google's "E-mail 1 - Label", Control Hub's "Phone number
 * type"): the place of the values and that of the types.
 */
export function labelPairs(names: readonly string[]): Map<number, number> {
  const labelAt = new Map<string, number>();
  names.forEach((name, at) => {
    const group = groupIn(labels, name);
    if (group) labelAt.set(group, at);
  });
  return new Map(
    names.flatMap((name, at): [number, number][] => {
      const found = labelAt.get(groupIn(labelled, name) ?? '');
      return found === undefined ? [] : [[at, found]];
    }),
  );
}

/** Whether a name is one that columns of contacts have, those of labels included. */
export const isColumnName = (name: string): boolean =>
  columnOf(name) !== undefined ||
  isMiddleName(name) ||
  [labelled, labels].some((pattern) => groupIn(pattern, name) !== undefined);

/** Whether the values under a name with labels are addresses; else they are numbers. */
export const isForEmails = (name: string): boolean => groupIn(labelled, name)?.startsWith('email') ?? false;
