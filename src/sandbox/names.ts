// Hand-written lists. Many begin with "Jo", "An" or "Ma", so that two typed letters always show a full list.

/** First names of the main org's people and contacts. */
export const firstNames = `
Joanna João Joaquín Jocelyn Johan Johanna John Jolanta Jonas Jonathan Jordan Jorge José Josefine Joseph Joyce
Ana Anders Andrea Andrew Angela Anika Anita Anna Annette Antoine Antonia Anton
Maeve Magda Malik Manuel Marc Marco Margaret Maria Marie Marina Mario Mark Marta Martin Mateo Matthias Maya
Aaron Abena Adele Agnes Ahmed Aiko Alejandra Alice Amara Amir Arjun Astrid Aya
Beatriz Ben Bianca Birgit Bruno Camille Carlos Carmen Cecilia Chen Chiara Chloe Christian Clara Claudia
Daniel David Deepa Diana Diego Dmitri Dorota Edith Elena Elias Emeka Emily Emma Erik Esther Eva
Fatima Felix Femke Finn Florence Francesca Frederik Gabriel Giulia Grace Gustav Hana Hannah Harriet Hassan
Helena Henrik Hugo Ibrahim Ines Ingrid Irina Isabel Ivan Jakub James Jana Jasmine Jean Jelena Jennifer Jin
Kaito Karin Kateřina Keiko Kenji Kwame Lars Laura Leila Lena Leo Liam Linda Lucía Ludovic Luis Léa
Nadia Naoki Natalia Neha Niamh Nicolas Nina Noah Nora Núria Olga Oliver Omar Oscar Pablo Paula Peter Petra
Philippe Pia Priya Rachel Radek Rafael Ravi Rebecca Renata Robin Rosa Ryan Sakura Samir Samuel Sandra Sanjay
Sara Sebastian Silvia Simon Sofia Søren Stefan Susan Svetlana Tadeusz Tamar Teresa Thabo Thomas Tomáš Ulrike
Valentina Vera Victor Vikram Wanda Wei William Xavier Yara Yasmin Yusuf Zainab Zoë Zuzana
`
  .trim()
  .split(/\s+/);

/** Last names of the main org's people and contacts. */
export const lastNames = `
Johansson Johnson Johnston Jones Jonker Joseph Joubert Jovanović
Anand Andersen Anderson Andrade Angelini Antunes
Maas Macdonald Mahlangu Malik Marchetti Marín Martens Martin Martinez Matsuda Mayer
Abbott Achterberg Adeyemi Akhtar Almeida Arslan Baker Balogun Barros Bauer Becker Bergström Bianchi Blanc Boateng
Bondarenko Bouchard Braun Brennan Campbell Carvalho Castro Černý Chandra Chowdhury Clark Conti Costa Cruz
Dąbrowski Dahl Das Davies Delacroix Demir Deshpande Diallo Dubois Eder Edwards Ekström Eriksen Evans Farah
Fernández Ferrari Fischer Fitzgerald Fontaine Fraser Fujita García Gauthier Ghosh Gonçalves Goldberg Green
Gruber Gupta Haddad Hansen Hartmann Hayashi Hernández Hoffmann Horvat Huang Hughes Ibarra Ito Ivanova Iyer
Kamau Kapoor Kaur Kelly Khan Kim Kimura Klein Koch Kovács Kowalska Kumar Lambert Larsen Lee Lehmann Leroy
Lewandowski Lindberg Lombardi López Lund Mensah Meyer Mishra Moreau Moretti Morgan Mori Müller Nakamura Ndlovu
Nguyen Nielsen Novák O’Brien Okafor Oliveira Olsen Ortiz Østergaard Owusu Park Patel Pavlov Pereira Petrov
Petersen Popescu Quinn Ramírez Rao Reyes Ricci Richter Rivera Robinson Romano Rossi Roux Ruiz Saito Santos
Sato Schmidt Schneider Schröder Şahin Sharma Silva Singh Sokolov Sousa Steiner Suzuki Svensson Takahashi Tanaka
Taylor Thompson Torres Tremblay Turner Varga Vasquez Virtanen Vogel Wagner Walker Wang Weber Williams Wilson
Wójcik Wright Yamamoto Yıldız Young Zhang Zhou Zieliński
`
  .trim()
  .split(/\s+/);

/** Last names used in the second org only, so that a record that leaked is recognised by its name. */
export const otherLastNames = `
Applewhite Ashgrove Birchwood Blackthorn Bramblewood Cloverfield Dunmoor Elderbrook Fernsby Foxglove Gillyflower
Hawksworth Hazelhurst Ivesdale Juniperson Kestreldale Larchmont Mossgrove Nettlefold Oakhurst Periwinkle Quillfeather
Rowanberry Sedgewick Thistlewood Underhill Violetta Willowby Yarrowdale Zephyrson
`
  .trim()
  .split(/\s+/);

const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  đ: 'd',
};

/** Gives a name as it stands in an e-mail address: lower-case ASCII letters and digits only. */
export function toMailName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, (letter) => special[letter] ?? '');
}
