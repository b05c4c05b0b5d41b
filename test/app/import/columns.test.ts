import { describe, expect, it } from 'vitest';
import { contentOf, valuesIn } from './content';

describe('the columns', () => {
  const content = 'Name,Wer,Kostenstelle,Adres\nAda,Chefin,4711,a@example.com\nBob,,4712,b@example.com\n';

  it('are shown with a sample each, known or not', async () => {
    const { columns } = await contentOf(content);
    expect(columns).toEqual([
      { name: 'Name', sample: 'Ada', target: 'displayName', hasLabels: false },
      { name: 'Wer', sample: 'Chefin', target: undefined, hasLabels: false },
      { name: 'Kostenstelle', sample: '4711', target: undefined, hasLabels: false },
      { name: 'Adres', sample: 'a@example.com', target: 'otherEmail', hasLabels: false },
    ]);
  });

  it('can be sent elsewhere, several into one, and left out', async () => {
    const [values] = await valuesIn(content, { targets: ['lastName', 'title', undefined, 'workEmail'] });
    expect(values).toEqual({ lastName: 'Ada', title: 'Chefin', workEmail: 'a@example.com' });
    const both = await valuesIn(content, { targets: ['workPhone', undefined, 'workPhone', 'workEmail'] });
    expect(both[0]?.workPhone).toBe('Ada | 4711');
  });

  it('that a line has beyond the header are shown too, so that nothing is lost unseen', async () => {
    const { columns } = await contentOf('Name,Email\nAda,a@example.com,more\n');
    expect(columns?.at(-1)).toEqual({ name: '', sample: 'more', target: undefined, hasLabels: false });
  });
});

describe('the names of columns', () => {
  it.each([
    [
      'German',
      'Vorname;Nachname;Firma;Telefon (geschäftlich);Mobiltelefon;E-Mail-Adresse;Straße;Ort;PLZ;Land',
    ],
    ['French', 'Prénom;Nom;Société;Téléphone (bureau);Tél. mobile;Adresse e-mail;Rue;Ville;Code postal;Pays'],
    [
      'Spanish',
      'Nombre;Apellidos;Empresa;Teléfono del trabajo;Móvil;Correo electrónico;Calle;Ciudad;Código postal;País',
    ],
    [
      'Portuguese',
      'Primeiro nome;Sobrenome;Empresa;Telefone comercial;Celular;Endereço de e-mail;Rua;Cidade;CEP;País',
    ],
  ])('are understood in %s', async (_, head) => {
    const [values] = await valuesIn(`${head}\nA;B;C;+49 30 1234567;+49 170 1234567;a@example.com;D;E;1;F\n`);
    expect(values).toEqual({
      firstName: 'A',
      lastName: 'B',
      company: 'C',
      workPhone: '+49 30 1234567',
      mobilePhone: '+49 170 1234567',
      workEmail: 'a@example.com',
      street: 'D',
      city: 'E',
      postalCode: '1',
      country: 'F',
    });
  });

  it.each([
    ['Name;Vorname;E-Mail', { lastName: 'A', firstName: 'B' }],
    ['Nombre;Apellidos;Correo', { firstName: 'A', lastName: 'B' }],
    ['Nome;Empresa;E-mail', { displayName: 'A', company: 'B' }],
    ['First name;Nome;Email', { firstName: 'A', lastName: 'B' }],
  ])('take a name for the whole or for a part, by what stands beside it: %s', async (head, names) => {
    const [values] = await valuesIn(`${head}\nA;B;a@example.com\n`);
    expect(values).toEqual({ ...names, workEmail: 'a@example.com' });
  });

  it.each([
    [
      'Name,Given Name,Family Name,File As',
      'Ada L,Ada,L,L Ada',
      { displayName: 'Ada L', firstName: 'Ada', lastName: 'L' },
    ],
    [
      'Display Name,company,Organization',
      'Ada,Engines,Engines Inc',
      { displayName: 'Ada', company: 'Engines' },
    ],
    ['Anzeigename,Firma,Unternehmen', 'Ada,,Engines', { displayName: 'Ada', company: 'Engines' }],
    ['Nom complet,Titre,Fonction', 'Ada,Mme,Analyste', { displayName: 'Ada', title: 'Analyste' }],
    ['Nom complet,Titre', 'Ada,Analyste', { displayName: 'Ada', title: 'Analyste' }],
    ['Name,Pays/Région (bureau)', 'Ada,France', { displayName: 'Ada', country: 'France' }],
    [
      'Name,Business Street,Business Street 2',
      'Ada,Row 1,Floor 2',
      { displayName: 'Ada', street: 'Row 1, Floor 2' },
    ],
  ])('bring one value for a field of one value: %s', async (head, cells, values) => {
    expect(await valuesIn(`${head},Email\n${cells},a@example.com\n`)).toEqual([
      { ...values, workEmail: 'a@example.com' },
    ]);
  });

  it.each([
    ['Nombre,Segundo nombre,Apellidos', 'Ana,María,López', { firstName: 'Ana María', lastName: 'López' }],
    ['Nome,Segundo nome,Sobrenome', 'Ana,Maria,Lopes', { firstName: 'Ana Maria', lastName: 'Lopes' }],
    ['nome do meio,Nome,Sobrenome', 'Maria,Ana,Lopes', { firstName: 'Ana Maria', lastName: 'Lopes' }],
    ['Middle Name,First Name,Last Name', ',Ana,Lopes', { firstName: 'Ana', lastName: 'Lopes' }],
    ['Name,Middle Name', 'Ana Maria Lopes,Maria', { displayName: 'Ana Maria Lopes' }],
  ])('put further first names behind the first: %s', async (head, cells, values) => {
    expect(await valuesIn(`${head},Email\n${cells},a@example.com\n`)).toEqual([
      { ...values, workEmail: 'a@example.com' },
    ]);
  });

  it('of a program whose only address is the primary one are those of addresses', async () => {
    expect(
      await valuesIn('Full Name,Primary Email,Secondary Email\nAda,a@example.com,b@example.com\n'),
    ).toEqual([{ displayName: 'Ada', workEmail: 'a@example.com', otherEmail: 'b@example.com' }]);
  });
});

describe('a table without names of columns', () => {
  it('is understood by what stands in it', async () => {
    const { rows } = await contentOf(
      'Ada,Lovelace,ada@example.com,+44 20 1234567\nBob,Ray,bob@example.com,\n',
    );
    expect(rows[0]).toEqual({
      line: 1,
      values: {
        firstName: 'Ada',
        lastName: 'Lovelace',
        workEmail: 'ada@example.com',
        workPhone: '+44 20 1234567',
      },
    });
  });

  it('keeps its first contact, even one with a name alone', async () => {
    const { rows, hasHeader } = await contentOf('Ada Lovelace,Engines,101\nBob Ray,Engines,102\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(hasHeader).toBe(false);
  });

  it('is one where somebody says so, and none where they say otherwise', async () => {
    const table = 'Wer,Wo\nAda Lovelace,a@example.com\n';
    expect(await valuesIn(table, { hasHeader: true })).toEqual([
      { displayName: 'Ada Lovelace', workEmail: 'a@example.com' },
    ]);
    const named = await contentOf('Name,Email\nAda,a@example.com\n', { hasHeader: false });
    expect(named).toMatchObject({ hasHeader: false, rows: [{ line: 1 }, { line: 2 }] });
  });
});
