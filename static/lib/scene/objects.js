import { replaced } from '../base/lists.js';
import { styleOf } from '../chart/marks.js';
import { glass } from './surface-mesh.js';
import { tube } from './tube.js';

/** @import { Space } from './space.js' */
/** @import { Three } from './renderer.js' */

const HIDDEN = 0.45;

/**
 * What stands in a landscape, at its places: balls on stalks, wires each in an upright plane, planes of constant x or y,
 * and a second surface of glass.
 * @typedef {{x: number, y: number, z: number}} Spot
 * @typedef {{at: Spot, role: string, size?: number}} Ball
 * @typedef {{points: Spot[], role: string, width?: number}} Wire
 * @typedef {{constant: 'x' | 'y', at: number}} Sheet
 * @typedef {{balls?: Ball[], wires?: Wire[], sheets?: Sheet[],
 *   glass?: {heights: import('../chart/height-map.js').Heights, role: string}}} Contents
 */
export class SceneObjects {
  /**
   * @param {Three} three
   * @param {Element} stage whose style has the colours
   */
  constructor(three, stage) {
    this.three = three;
    this.group = new three.Group();
    this.clippingPlanes = /** @type {Three[]} */ ([]);
    this.style = getComputedStyle(stage);
  }

  /**
   * @param {Contents} things
   * @param {Space} space
   * @param {Three[]} clippingPlanes
   */
  show({ balls = [], wires = [], sheets = [], glass: second }, space, clippingPlanes) {
    for (const old of [...this.group.children]) this.group.remove(discarded(old));
    this.clippingPlanes = clippingPlanes;
    if (second) this.group.add(...glass(this.three, space, second.heights, this.#colour(second.role), clippingPlanes));
    for (const sheet of sheets) this.#addSheet(sheet, space);
    for (const wire of wires) this.#addWire(wire, space);
    for (const ball of balls) this.#addBall(ball, space);
  }

  /** @param {Ball} ball @param {Space} space */
  #addBall({ at: { x, y, z }, role, size = 0.036 }, space) {
    const place = space.at(x, y, z);
    const bottom = -space.sizes[2] / 2;
    if (!place.every(Number.isFinite) || Math.abs(place[2]) > -bottom + size) return;
    this.#addBoth(new this.three.SphereGeometry(size, 24, 16).translate(...place), role);
    this.#addBoth(tube(this.three, [replaced(place, 2, bottom), place], [1, 0, 0], size / 6), role);
  }

  /** @param {Wire} wire @param {Space} space */
  #addWire({ points, role, width = 0.014 }, space) {
    const places = points.map(({ x, y, z }) => space.at(x, y, z));
    this.#addBoth(tube(this.three, places, acrossOf(places), width), role);
  }

  /** @param {Sheet} sheet @param {Space} space */
  #addSheet({ constant, at }, space) {
    const { three } = this;
    const axis = constant === 'x' ? 0 : 1;
    const sheet = new three.PlaneGeometry(space.sizes[1 - axis], space.sizes[2]).rotateX(Math.PI / 2);
    if (constant === 'x') sheet.rotateZ(Math.PI / 2);
    sheet.translate(...replaced([0, 0, 0], axis, space.at(at, at, 0)[axis]));
    const look = { color: this.style.getPropertyValue('--muted').trim(), transparent: true, depthWrite: false };
    const glass = new three.MeshBasicMaterial({ ...look, opacity: 0.14, side: three.DoubleSide });
    const edge = new three.LineBasicMaterial({ ...look, opacity: 0.8 });
    this.group.add(new three.Mesh(sheet, glass), new three.LineSegments(new three.EdgesGeometry(sheet), edge));
  }

  /** @param {string} role */
  #colour(role) {
    return styleOf({ role, label: '', data: [] }, this.style).colour;
  }

  /** What the surface hides shines through it. @param {Three} geometry @param {string} role */
  #addBoth(geometry, role) {
    const { three, clippingPlanes } = this;
    const look = { color: this.#colour(role), clippingPlanes };
    const hidden = { ...look, transparent: true, opacity: HIDDEN, depthFunc: three.GreaterDepth, depthWrite: false };
    for (const each of [look, hidden]) this.group.add(new three.Mesh(geometry, new three.MeshBasicMaterial(each)));
  }
}

/** The level direction across a wire's plane. @param {number[][]} places */
function acrossOf(places) {
  const [from, to] = [places[0] ?? [0, 0], places[places.length - 1] ?? [1, 0]];
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(east, north) || 1;
  return [north / length, -east / length, 0];
}

/** Frees what the graphics card holds of it. @param {Three} thing */
export function discarded(thing) {
  thing.traverse((/** @type {Three} */ { geometry, material }) => {
    geometry?.dispose();
    material?.map?.dispose();
    material?.dispose();
  });
  return thing;
}
