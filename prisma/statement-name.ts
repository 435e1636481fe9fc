/** Every name costs each connection some memory on the server; what comes later is sent without one. */
const mostNames = 500;

/**
 * Names for prepared statements: the same SQL gets the same short name, so PostgreSQL plans it once per connection. With
 * joins this about halves what Prisma costs (reference/persistence.md, D). SQL that varies without end, such as lists
 * of different lengths, must not fill the server, so after 500 names the answer is '', which means "do not prepare".
 */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return '';
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}
