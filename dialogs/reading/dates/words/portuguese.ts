export { english as portuguese } from './english.ts';
