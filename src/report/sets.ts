/**
 * Sets of questions with the year and the ministry that is asked, or else the one that answers, by its
 * short name. A ministry that came back under its old name has one row in a picture.
 */
export const sets = `sets AS (
  SELECT p.* REPLACE (coalesce(d.abbreviations[1], p.ministry) AS ministry), year(p.submitted) AS year
  FROM procedures p
  LEFT JOIN departments d ON d.id = p.ministry
)`

/** SQL for the names that occur most, and \`other\` for the rest; null stays null. */
export const most = (name: string, count: number, table: string): string =>
  `SELECT * REPLACE (CASE WHEN ${name} IS NULL THEN NULL WHEN place <= ${count} THEN ${name} ELSE 'other' END AS ${name})
  FROM (
    SELECT *, dense_rank() OVER (ORDER BY CASE WHEN ${name} IS NULL THEN 0 ELSE many END DESC, ${name}) AS place
    FROM (SELECT *, count(*) OVER (PARTITION BY ${name}) AS many FROM ${table})
  )`

/** SQL for the median of a column, and the spread of most of it. */
export const spread = (column: string): string =>
  [10, 25, 50, 75, 90]
    .map(percent => `quantile_cont(${column}, ${percent / 100})::INTEGER AS p${percent}`)
    .join(', ')
