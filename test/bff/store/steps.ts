/** Three long migrations: each makes a table with 300 rows. */
export const stepsOf = (): string[] =>
  [1, 2, 3].map((step) => {
    const rows = Array.from({ length: 300 }, (_, row) => `INSERT INTO step${step} VALUES (${row});`);
    return `CREATE TABLE step${step} (n INTEGER) STRICT; ${rows.join(' ')}`;
  });
