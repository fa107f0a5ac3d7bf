/**
 * Clears what pages have stored on this device. The server sends it to the page after "Not me" or
 * "Leave this device", together with a cookie; without the cookie (Back, a copied page) nothing is cleared.
 */
export class ForgetDevice extends HTMLElement {
  connectedCallback(): void {
    const name = this.dataset['cookie'];
    const left = document.cookie.split('; ').some((cookie) => cookie.startsWith(`${name}=`));
    if (!name || !left) {
      return;
    }
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // storage is switched off: then nothing was stored
    }
    document.cookie = `${name}=; Path=/join; Max-Age=0; SameSite=Lax`;
  }
}

if (!customElements.get('forget-device')) {
  customElements.define('forget-device', ForgetDevice);
}
