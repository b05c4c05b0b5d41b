/** The languages the page speaks, as BCP 47 tags. */
export const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'zh-CN', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What the page says before the words of a language have come: name and hint of the search box. */
export const shells: Record<Language, { search: string; placeholder: string }> = {
  en: { search: 'Search people', placeholder: 'Name, mail or number' },
  de: { search: 'Personen suchen', placeholder: 'Name, Mail oder Nummer' },
  fr: { search: 'Rechercher une personne', placeholder: 'Nom, e-mail ou numéro' },
  es: { search: 'Buscar personas', placeholder: 'Nombre, correo o número' },
  'pt-BR': { search: 'Buscar pessoas', placeholder: 'Nome, e-mail ou número' },
  ja: { search: '人を検索', placeholder: '名前・メール・番号' },
  'zh-CN': { search: '搜索人员', placeholder: '姓名、邮箱或号码' },
  ar: { search: 'البحث عن أشخاص', placeholder: 'اسم أو بريد أو رقم' },
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language of the page for a reader's: the same, else a relative of it, else English. */
export function languageFor(wanted: string): Language {
  const [primary = ''] = wanted.toLowerCase().split(/[-_]/);
  return languages.find((language) => language.toLowerCase().split('-')[0] === primary) ?? 'en';
}
