-- What footnotes cite most: parliamentary papers and the like by identifier, the web by site.
SELECT
  type,
  coalesce(identifier, regexp_extract(coalesce(url, text), '^(?:https?://)?(?:www\.)?([^/:?#]+)', 1)) AS source,
  count(*) AS citations,
  count(DISTINCT document) AS documents
FROM "references"
WHERE place = 'footnote'
GROUP BY type, source
ORDER BY citations DESC, documents DESC, type, source
LIMIT 10
