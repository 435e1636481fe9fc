import type { Pool } from 'pg';

/**
 * The SQL that the pool's connections send from now on, in order: for tests that hold a turn to its few statements.
 * Call it before the pool is used, because it listens for new connections.
 */
export function recordStatements(pool: Pool): string[] {
  const statements: string[] = [];
  pool.on('connect', (client) => {
    const query = client.query;
    Object.defineProperty(client, 'query', {
      value: (...parameters: unknown[]) => {
        statements.push(textOf(parameters[0]));
        return Reflect.apply(query, client, parameters);
      },
    });
  });
  return statements;
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const hasText = typeof statement === 'object' && statement !== null && 'text' in statement;
  return hasText ? String(statement.text) : '(a statement without text)';
}
