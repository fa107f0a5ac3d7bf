import { dress } from './shell/dress';
import { putOnFaces } from './shell/faces';
import { breathe, painted } from './shell/idle';
import { wake } from './shell/wake';

void putOnFaces(document);

/* A page that the server drew comes to life without Flow: its elements need no session, and a line
 * that is cut takes nothing from it. Flow starts where its view is all there is. */
if (document.getElementById('lesson')) {
  // Words first: all else waits until the page has been painted, or is known to be hidden.
  void painted().then(async () => {
    dress(document);
    await breathe();
    await wake(document);
  });
} else {
  void import('./shell/flow');
}
