import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** TypeScript has these types in its browser library only, which nothing here should see. */
declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** Rust tells here why it gave up; without it a bug in the engine is an error without text. */
const panics = {
  message: '',
  set_message(message: string) {
    this.message = message;
  },
};

/**
 * Starts Prisma's schema engine, the part that knows how to get from one schema to another. It is the WebAssembly build,
 * so writing a migration downloads nothing and needs no database server (reference/persistence.md, B1).
 *
 * @param schema path and text of `schema.prisma`.
 * @param databases how the engine gets its two databases: one with the migrations so far, one to replay them in.
 */
export async function startSchemaEngine(
  schema: { path: string; content: string },
  databases: SqlMigrationAwareDriverAdapterFactory,
): Promise<bindings.SchemaEngine> {
  loading ??= load();
  await loading;
  const ignoreLog = () => {};
  return bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(databases),
  );
}

/** The bindings belong to one instance; a second one in the same process would write into the first one's memory. */
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const script = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const binary = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: begin } = instance.exports;
  if (typeof begin === 'function') begin();
}

/** What the engine said last when it panicked; '' when it did not. */
export function lastPanic(): string {
  return panics.message;
}
