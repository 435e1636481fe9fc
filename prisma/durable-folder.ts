import { fdatasyncSync } from 'node:fs';
import type { PGlite, postgresMod } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What Emscripten's files offer beyond PGlite's published types; `nfd` is the number of the open file in Node. */
interface SyncableFiles {
  stream_ops: { fsync?: (stream: { nfd?: number }) => number };
}

/**
 * A folder for PGlite in which a commit really reaches the disk. PGlite by itself never syncs (reference/persistence.md,
 * C: 0 fdatasync in 300 commits), so a power loss could take acknowledged plan changes with it or damage the database.
 *
 * It adds the missing file operation before PostgreSQL starts, so that recovery after a crash is durable too, and
 * counts its calls: the count is how `openEmbeddedDatabase` proves at start that this PGlite version uses it.
 */
export class DurableFolder extends NodeFS {
  #syncs = 0;

  /** How often a file was written through to the disk since this folder was opened. */
  get syncs(): number {
    return this.#syncs;
  }

  override async init(
    database: PGlite,
    options: Partial<postgresMod.PostgresMod>,
  ): Promise<{ emscriptenOpts: Partial<postgresMod.PostgresMod> }> {
    const { emscriptenOpts } = await super.init(database, options);
    const addSync = (module: postgresMod.PostgresMod) => {
      // PGlite's types name NODEFS but not its parts, and Emscripten looks for `fsync` exactly there.
      const files = module.NODEFS as unknown as SyncableFiles;
      files.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) {
          fdatasyncSync(nfd);
          this.#syncs += 1;
        }
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }
}
