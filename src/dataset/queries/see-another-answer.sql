-- How often an answer only points to another: «Zie het antwoord op vraag 2.»
WITH judged AS (
  SELECT
    year(submitted) AS year,
    regexp_matches(
      answers.text,
      '^zie\s+(?:ook\s+|daarvoor\s+|hiervoor\s+)?(?:(?:het|de|mijn|ons|onze)\s+)?(?:gezamenlijke\s+)?antwoord(?:en)?\s+(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s+[\d\s,enm/.t]+$',
      'i'
    ) AS points
  FROM answers JOIN documents ON documents.id = answers.document
)
SELECT
  year,
  count(*) AS answers,
  count(*) FILTER (points) AS see_another,
  round(100 * see_another / answers, 1) AS percent
FROM judged
GROUP BY year
ORDER BY year
