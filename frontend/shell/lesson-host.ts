import { wake } from './wake';

/**
 * Flow's stand-in for a page that the server draws itself.
 *
 * The page usually stands in the document already; then there is nothing to draw. When somebody comes
 * from another view of Flow, the page is fetched from its address and put where it would have stood.
 * When Flow leaves the view, the page goes too.
 */
export class LessonHost extends HTMLElement {
  private leaving = 0;

  connectedCallback(): void {
    clearTimeout(this.leaving);
    if (!document.getElementById('lesson')) {
      void this.fetchPage();
    }
  }

  disconnectedCallback(): void {
    // Flow may detach and attach the same element while it sorts its children.
    this.leaving = window.setTimeout(() => {
      if (!document.querySelector('lesson-host')) {
        document.getElementById('lesson')?.remove();
        document.body.className = '';
      }
    });
  }

  private async fetchPage(): Promise<void> {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const lesson = page.getElementById('lesson');
    if (!lesson || document.getElementById('lesson')) {
      return;
    }
    page.querySelectorAll('style[data-lesson]').forEach((style) => document.head.append(style));
    document.title = page.title;
    document.body.className = page.body.className;
    document.body.prepend(lesson);
    await wake(lesson);
  }
}

if (!customElements.get('lesson-host')) {
  customElements.define('lesson-host', LessonHost);
}
