import { wake } from './shell/wake';

/* A page that the server drew comes to life without Flow: its elements need no session, and a line
 * that is cut takes nothing from it. Flow starts where its view is all there is. */
if (document.getElementById('lesson')) {
  void wake(document);
  if (document.querySelector('details.menu')) {
    void import('./shell/menus').then(({ tendMenus }) => tendMenus());
  }
} else {
  void import('./shell/flow');
}
