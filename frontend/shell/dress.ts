/** Puts on the stylesheets that the first paint did without. */
export function dress(page: ParentNode): void {
  page.querySelectorAll<HTMLLinkElement>('link[data-following]').forEach((link) => (link.media = 'all'));
}
