/**
 * Puts on our typefaces, all in one go and when those of every page have arrived: for each that comes by
 * itself a browser lays out all words of the page again.
 */
export async function putOnFaces(page: Document): Promise<void> {
  const always = facesOf(page, 'always');
  // One that cannot be had is put on too: the browser then knows that another has to stand in.
  await Promise.allSettled(always.map((face) => face.load()));
  [...always, ...facesOf(page, 'seldom')].forEach((face) => page.fonts.add(face));
  // The browser tells of the faces that it loads by itself; who waits for letters hears of these too.
  page.fonts.dispatchEvent(new Event('loadingdone'));
}

function facesOf(page: Document, when: 'always' | 'seldom'): FontFace[] {
  const rules = page.querySelector<HTMLStyleElement>(`style[data-faces="${when}"]`)?.sheet?.cssRules ?? [];
  return [...rules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ style }) => {
    const told = (name: string, otherwise: string): string => style.getPropertyValue(name) || otherwise;
    return new FontFace(told('font-family', '').replaceAll('"', ''), told('src', ''), {
      weight: told('font-weight', 'normal'),
      style: told('font-style', 'normal'),
      unicodeRange: told('unicode-range', 'U+0-10FFFF'),
      display: 'swap',
    });
  });
}
