const YEAR_S = 31_536_000;

/** A cookie, so that the server's first paint is already right. It holds no more than the choice. */
function remember(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

export function rememberLevel(level: string): void {
  if (/^(A2|B1|B2)$/.test(level)) {
    remember('imjin-level', level);
  }
}

export function rememberLanguage(language: string): void {
  if (/^[a-z]{2}$/.test(language)) {
    remember('imjin-language', language);
  }
}
