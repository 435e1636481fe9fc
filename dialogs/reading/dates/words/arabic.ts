export { english as arabic } from './english.ts';
