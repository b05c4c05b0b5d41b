import type { ManagingText } from './en/managing/managing';
import type { Language } from './shell';

export type { ManagingText };

const loads: Record<Language, () => Promise<{ managing: ManagingText }>> = {
  en: () => import('./en/managing/managing'),
  de: () => import('./de/managing/managing'),
  fr: () => import('./fr/managing/managing'),
  es: () => import('./es/managing/managing'),
  'pt-BR': () => import('./pt-BR/managing/managing'),
  ja: () => import('./ja/managing/managing'),
  'zh-CN': () => import('./zh-CN/managing/managing'),
  ar: () => import('./ar/managing/managing'),
};

/** The words for putting the directory right, a file of its own for each language. */
export const loadManagingText = async (language: Language): Promise<ManagingText> =>
  (await loads[language]()).managing;
