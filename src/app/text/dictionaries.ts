import type { Text } from './en/en';
import type { Language } from './shell';

const loads: Record<Language, () => Promise<Text>> = {
  en: async () => (await import('./en/en')).en,
  de: async () => (await import('./de/de')).de,
  fr: async () => (await import('./fr/fr')).fr,
  es: async () => (await import('./es/es')).es,
  'pt-BR': async () => (await import('./pt-BR/pt-BR')).ptBR,
  ja: async () => (await import('./ja/ja')).ja,
  'zh-CN': async () => (await import('./zh-CN/zh-CN')).zhCN,
  ar: async () => (await import('./ar/ar')).ar,
};

/** The words of a language, a file of its own each. */
export const loadText = (language: Language): Promise<Text> => loads[language]();
