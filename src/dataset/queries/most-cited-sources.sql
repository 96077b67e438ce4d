-- What questions and answers cite most, with the papers' identifiers.
SELECT source.cited AS source, count(*) AS pairs, count(DISTINCT document) AS documents
FROM pairs, unnest(refers_to) AS source(cited)
GROUP BY source.cited
ORDER BY documents DESC, pairs DESC, source.cited
LIMIT 25
