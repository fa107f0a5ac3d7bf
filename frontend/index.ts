import { wake } from './shell/wake';

/* A page that the server drew is alive before Flow starts: its elements need no session. Flow comes
 * when the browser is idle; without such a page it is all there is, so it comes at once. */
const startFlow = () => void import('./shell/flow');

if (document.getElementById('lesson')) {
  void wake(document).then(() => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(startFlow, { timeout: 2000 });
    } else {
      setTimeout(startFlow, 200);
    }
  });
} else {
  startFlow();
}
