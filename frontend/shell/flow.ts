import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

const router = new Router(document.getElementById('outlet'));
void router.setRoutes([...serverSideRoutes]);

/* Flow puts its word on the line outside of the page's landmarks: as a status it is found and heard. */
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
