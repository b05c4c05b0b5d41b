type Category = Intl.LDMLPluralRule;

/** The form of a word that goes with a number in a language (CLDR plural rules, by `Intl`). */
export function plural(language: string) {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  /** `#` in a form stands for the number. */
  return (count: number, forms: Partial<Record<Category, string>> & { other: string }): string =>
    (forms[rules.select(count)] ?? forms.other).replace('#', figures.format(count));
}
