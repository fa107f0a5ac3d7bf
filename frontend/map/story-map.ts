import { breathe, whenIdle } from '../shell/idle.js';
import type { Camera } from './camera.js';
import { Frame } from './frame.js';
import { showInset } from './inset.js';
import { declutter, showLabels, spots } from './labels.js';
import { drawLayers, loadAll } from './layers.js';
import { keyCommand } from './map-keys.js';
import type { Parts } from './parts.js';
import { findParts, readScene } from './parts.js';
import { describe, showPin } from './pin.js';
import type { Bounds, LngLat, Scene, SceneLabel } from './scene.js';
import { showTwin } from './twin.js';

const PATIENCE_MS = 1500;
const NEAR_PX = 22;
const SMALL_PX = 640;
/** The look of a name for which the server found no room. */
const UNPLACED = 'spot site stands above s-above';

/**
 * A map that the server has drawn already. Nothing of it changes until somebody moves it or asks
 * for another scene: then Leaflet leads, and the same drawing and names follow. `marked` names a place
 * that an address leads to: it stands out on the map and in its list, and nothing moves.
 */
export class StoryMap extends HTMLElement {
  static readonly observedAttributes = ['pin', 'tiles', 'marked'];

  #parts?: Parts;
  #camera: Camera | undefined;
  #led: Promise<void> = Promise.resolve();
  #frame?: Frame;
  #scene?: Scene;
  #pin: LngLat | null = null;
  #moving = false;
  #resting = true;
  #saying = 0;
  readonly #children = new MutationObserver(() => this.#start());
  readonly #size = new ResizeObserver(() => this.#resized());

  connectedCallback(): void {
    for (const name of ['scene', 'pin'] as const) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        queueMicrotask(() => Object.assign(this, { [name]: early }));
      }
    }
    this.#children.observe(this, { childList: true });
    // The browser has just read all of this module: on a slow phone it owes its reader an answer first.
    void breathe().then(() => this.isConnected && this.#start());
  }

  disconnectedCallback(): void {
    this.#children.disconnect();
    this.#size.disconnect();
    this.#camera?.map.stop();
  }

  attributeChangedCallback(): void {
    this.#describeView();
    this.#drawMark();
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  /** Flies to another scene; under reduced motion it is simply there. */
  set scene(scene: Scene | undefined) {
    if (scene) {
      void this.#show(scene);
    }
  }

  get pin(): LngLat | null {
    return this.#pin;
  }

  set pin(pin: LngLat | null) {
    this.#pin = pin;
    this.#drawPin();
  }

  /** Moves the pin by pixels to the right and down; the first call puts it in the middle. */
  movePin(dx: number, dy: number): void {
    const map = this.#camera?.map;
    if (!map) {
      return;
    }
    const from = this.#pin ? map.latLngToContainerPoint([this.#pin[1], this.#pin[0]]) : map.getSize().divideBy(2);
    const to = this.#pin ? from.add([dx, dy]) : from;
    const { lat, lng } = map.containerPointToLatLng(to);
    this.#choose([lng, lat]);
    map.panInside([lat, lng], { padding: [40, 40], animate: false });
  }

  /** Goes to a place of the scene and marks it. */
  showPlace(id: string): void {
    const scene = this.#scene;
    const label = scene && [...scene.highlights, ...scene.labels].find((one) => one.id === id);
    if (!label || !this.#camera || !this.#parts || !this.#frame) {
      return;
    }
    label.css ??= UNPLACED;
    this.#touch();
    showLabels(this.#parts.labels, scene, this.#frame);
    this.#tell(undefined);
    spots(this.#parts.labels).forEach((spot) => spot.classList.toggle('found', spot.dataset['place'] === id));
    this.#drawMark();
    const zoom = Math.max(this.#camera.map.getZoom(), this.#camera.homeZoom(scene.bounds) + 0.6);
    this.#camera.go(label.at, zoom, true, this.#besideList());
  }

  /** How far right of the middle the map is free of the open list. */
  #besideList(): number {
    const panel = this.#parts?.twin.open && this.clientWidth >= SMALL_PX && this.querySelector('.map-twin-panel');
    return panel ? panel.clientWidth / 2 : 0;
  }

  #start(): void {
    const parts = findParts(this);
    if (!parts || parts.view === this.#parts?.view) {
      if (parts) {
        this.#size.observe(this);
      }
      return;
    }
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      // Hidden: there is nothing to fit a scene into until it is shown.
      this.#size.observe(this);
      return;
    }
    this.#parts = parts;
    const asked = this.#scene;
    this.#scene = readScene(this, parts);
    this.#frame = Frame.of(this.#scene.bounds);
    this.#moving = false;
    // Without Leaflet, for want of a line, the map stays as it is drawn.
    this.#led = this.#lead(parts, this.#scene.bounds).catch(() => undefined);
    this.#size.observe(this);
    whenIdle(() => void this.#loadLayers());
    if (asked) {
      void this.#show(asked);
    }
  }

  /** Leaflet takes the lead, in three slices: all at once would keep a slow phone busy for long. */
  async #lead(parts: Parts, drawn: Bounds): Promise<void> {
    this.#camera = undefined;
    const { Camera } = await import('./camera.js');
    await breathe();
    if (parts === this.#parts && this.clientWidth === 0) {
      // Taken away or hidden meanwhile: it starts again when it is shown.
      this.#parts = undefined;
    }
    if (parts !== this.#parts) {
      return;
    }
    const camera = new Camera(parts.view, () => this.#draw(), () => this.#rested());
    await breathe();
    if (parts === this.#parts) {
      camera.fit(drawn, false);
      this.#camera = camera;
      this.#listen(parts);
      this.#describeView();
      this.#drawPin();
      this.#drawMark();
    }
  }

  #listen(parts: Parts): void {
    const camera = this.#camera;
    if (!camera) {
      return;
    }
    this.querySelectorAll<HTMLButtonElement>('.map-buttons button').forEach((button) => (button.disabled = false));
    this.querySelector('.map-in')?.addEventListener('click', () => this.#act(() => camera.zoomBy(0.8)));
    this.querySelector('.map-out')?.addEventListener('click', () => this.#act(() => camera.zoomBy(-0.8)));
    parts.home.addEventListener('click', () => {
      this.#goHome();
      parts.view.focus();
    });
    parts.twin.addEventListener('click', (event) => this.#chosen(event, parts));
    parts.view.addEventListener('keydown', (event) => this.#key(event));
    parts.view.addEventListener('pointerdown', () => this.#touch(), { capture: true });
    parts.view.addEventListener('wheel', (event) => (event.ctrlKey || event.metaKey) && this.#touch(), {
      capture: true,
      passive: true,
    });
    camera.map.on('click', (event) => this.#clicked([event.latlng.lng, event.latlng.lat], event.containerPoint, event.originalEvent));
    const tiles = this.getAttribute('tiles');
    if (tiles) {
      parts.view.prepend(camera.map.getPane('mapPane') ?? '');
      camera.showTiles(tiles);
    }
  }

  #act(action: () => void): void {
    this.#touch();
    action();
  }

  #chosen(event: Event, parts: Parts): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (!id) {
      return;
    }
    this.showPlace(id);
    if (this.clientWidth < SMALL_PX) {
      parts.twin.open = false;
      parts.twin.querySelector('summary')?.focus();
    }
    this.#emit('map-place', { id });
  }

  #clicked(at: LngLat, point: { x: number; y: number }, mouse: MouseEvent): void {
    if (this.hasAttribute('pin')) {
      this.#choose(at);
      return;
    }
    const map = this.#camera?.map;
    const all = [...(this.#scene?.highlights ?? []), ...(this.#scene?.labels ?? [])];
    const near = all
      .filter((label) => /\bstands\b/.test(label.css ?? ''))
      .map((label) => ({ label, far: map?.latLngToContainerPoint([label.at[1], label.at[0]]).distanceTo([point.x, point.y]) ?? Infinity }))
      .sort((a, b) => a.far - b.far)[0];
    // Names that lie on the map are turned: the boxes around them hold much that is not theirs.
    const id = this.#named(mouse, '.stands') ?? (near && near.far < NEAR_PX ? near.label.id : this.#named(mouse, '.lies'));
    const found = all.find((label) => label.id === id);
    this.#tell(found);
    if (found) {
      this.#emit('map-place', { id: found.id });
    }
  }

  /** The place whose name was tapped. */
  #named({ clientX: x, clientY: y }: MouseEvent, kind: string): string | undefined {
    const isIn = (box?: DOMRect): boolean => box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom;
    const hit = spots(this.#parts!.labels).find((spot) => spot.matches(kind) && isIn(spot.querySelector('span')?.getBoundingClientRect()));
    return hit?.dataset['place'];
  }

  /** Says of a place what its entry in the list says; of none, nothing. */
  #tell(label: SceneLabel | undefined): void {
    const { status, labels } = this.#parts!;
    status.textContent = label ? [`${label.text} — ${label.what}`, label.happened].filter(Boolean).join('. ') : '';
    spots(labels).forEach((spot) => spot.classList.toggle('found', spot.dataset['place'] === label?.id));
  }

  #key(event: KeyboardEvent): void {
    const pinning = this.hasAttribute('pin');
    const asked = keyCommand(event, pinning, this.#pin !== null);
    if (!asked) {
      return;
    }
    if ('zoom' in asked) {
      this.#act(() => this.#camera?.zoomBy(asked.zoom));
    } else if ('pin' in asked) {
      this.movePin(...asked.pin);
    } else if ('pan' in asked) {
      this.#act(() => this.#camera?.panBy(...asked.pan));
    } else {
      this.#goHome();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(at: LngLat): void {
    this.#pin = [Number(at[0].toFixed(5)), Number(at[1].toFixed(5))];
    this.#drawPin();
    this.#emit('map-pin', { lng: this.#pin[0], lat: this.#pin[1] });
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#say(), 400);
  }

  #say(): void {
    if (this.#pin && this.#scene && this.#parts) {
      this.#parts.status.textContent = describe(this.#pin, this.#scene, this.dataset);
    }
  }

  #emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #describeView(): void {
    const view = this.#parts?.view;
    if (view) {
      view.tabIndex = 0;
      view.setAttribute('role', 'application');
      view.setAttribute('aria-label', this.#scene?.caption ?? '');
      view.setAttribute('aria-description', this.dataset['textKeys'] ?? '');
    }
  }

  async #show(scene: Scene): Promise<void> {
    const parts = this.#parts;
    if (this.#resting && this.#scene && isSame(scene, this.#scene)) {
      return;
    }
    this.#scene = scene;
    if (!parts || !this.#frame) {
      return;
    }
    this.#touch();
    this.#tell(undefined);
    showTwin(parts.twin, scene);
    parts.credits.textContent = scene.credits.join(' · ');
    this.#describeView();
    await this.#led;
    await Promise.race([this.#loadLayers(), new Promise((late) => window.setTimeout(late, PATIENCE_MS))]);
    if (this.#scene !== scene || !this.#camera) {
      return;
    }
    parts.drawing.classList.toggle('wide', scene.wide);
    showLabels(parts.labels, scene, this.#frame);
    if (parts.inset) {
      showInset(parts.inset, scene.bounds, scene.inset);
    }
    declutter(parts.labels, true);
    this.#resting = true;
    this.#drawMark();
    this.#camera.fit(scene.bounds, this.isConnected);
  }

  /** Fetches what is missing of the scene's layers; draws it once the map moves. */
  async #loadLayers(): Promise<void> {
    const scene = this.#scene;
    const folder = new URL(this.getAttribute('layers') ?? '', document.baseURI);
    await loadAll(scene?.layers ?? [], folder);
    if (this.#moving && scene && scene === this.#scene && this.#parts && this.#frame) {
      await drawLayers(this.#parts.drawing, scene.layers, folder, this.#frame);
    }
  }

  /** From now on the map moves, so the drawing has to be whole. */
  #touch(): void {
    if (!this.#moving) {
      this.#moving = true;
      this.#draw();
      void this.#loadLayers();
    }
  }

  #goHome(): void {
    if (this.#scene) {
      this.#resting = true;
      if (this.#parts) {
        this.#tell(undefined);
      }
      this.#camera?.fit(this.#scene.bounds, true);
    }
  }

  #draw(): void {
    if (!this.#moving || !this.#camera || !this.#frame || !this.#parts) {
      return;
    }
    const { drawing, labels } = this.#parts;
    const { scale, x, y } = this.#camera.look(this.#frame);
    const { width, height } = this.#parts.view.getBoundingClientRect();
    const across = width / scale;
    const down = height / scale;
    drawing.setAttribute('viewBox', `${x - across / 2} ${y - down / 2} ${across} ${down}`);
    labels.style.setProperty('--s', `${scale}px`);
    labels.style.setProperty('--cx', String(x));
    labels.style.setProperty('--cy', String(y));
  }

  #rested(): void {
    const scene = this.#scene;
    if (this.#moving && scene && this.#camera && this.#parts) {
      this.#resting = this.#camera.isAt(scene.bounds);
      this.#parts.home.hidden = this.#resting;
      declutter(this.#parts.labels, this.#resting);
    }
  }

  #resized(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      return;
    }
    if (!this.#parts) {
      this.#start();
      return;
    }
    if (this.#scene && this.#camera && this.clientWidth > 0) {
      if (this.#resting) {
        this.#camera.fit(this.#scene.bounds, false);
      } else {
        this.#camera.map.invalidateSize({ animate: false });
      }
      this.#draw();
    }
  }

  /** Marks the place on the map and in the list, which says the same to those who do not see the map. */
  #drawMark(): void {
    const parts = this.#parts;
    if (!parts) {
      return;
    }
    const id = this.getAttribute('marked');
    const label = id && [...(this.#scene?.highlights ?? []), ...(this.#scene?.labels ?? [])].find((one) => one.id === id);
    if (label && !label.css && this.#scene && this.#frame) {
      label.css = UNPLACED;
      this.#touch();
      showLabels(parts.labels, this.#scene, this.#frame);
    }
    spots(parts.labels).forEach((spot) => spot.classList.toggle('marked', spot.dataset['place'] === id));
    parts.twin.querySelectorAll<HTMLElement>('[data-place]').forEach((button) => {
      if (button.dataset['place'] === id) {
        button.setAttribute('aria-current', 'true');
      } else {
        button.removeAttribute('aria-current');
      }
    });
  }

  #drawPin(): void {
    if (this.#parts && this.#frame) {
      showPin(this.#parts.labels, this.#pin && this.#frame.spot(this.#pin));
    }
  }
}

function isSame(one: Scene, other: Scene): boolean {
  return one.caption === other.caption && one.bounds.join() === other.bounds.join();
}

if (!customElements.get('story-map')) {
  customElements.define('story-map', StoryMap);
}
