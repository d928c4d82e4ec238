-- What is disputed inside somebody's words counts for who said them, not the attribution alone: a claim's source is its own, or that of
-- the attribution it stands within. `recount_desk` works that out as the triggers do.

CREATE FUNCTION said_by(detail jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN left(coalesce(detail->'attribution'->'source'->>'resolved', detail->'attribution'->'source'->>'exact'), 200);

DROP FUNCTION claim_tallies("Verdict", "ClaimState", jsonb, jsonb);
CREATE FUNCTION claim_tallies(verdict "Verdict", state "ClaimState", source text, flags jsonb)
RETURNS TABLE (what text, name text, met int) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'source', source, (verdict = 'disputed')::int WHERE verdict IS NOT NULL AND state = 'inUse' AND source IS NOT NULL
  UNION ALL
  SELECT DISTINCT 'flag', flag->>'code', (verdict <> 'sourced')::int FROM jsonb_array_elements(flags) flag
    WHERE verdict IS NOT NULL AND state = 'inUse'
$$;

CREATE OR REPLACE FUNCTION follow_new_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" a SET "toCheck" = a."toCheck" + n.count FROM (
    SELECT "articleId", count(*)::int AS count FROM now_claims WHERE claim_left("verdict", "state") GROUP BY 1) n
  WHERE a."id" = n."articleId";
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT what, name, sum(met), count(*) FROM now_claims c LEFT JOIN "Claim" p ON p."id" = c."withinId",
    claim_tallies(c."verdict", c."state", coalesce(said_by(c."detail"), said_by(p."detail")), c."flags")
  WHERE c."verdict" IS NOT NULL GROUP BY 1, 2;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION follow_changed_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" a SET "toCheck" = a."toCheck" + n.change FROM (
    SELECT n."articleId", sum(claim_left(n."verdict", n."state")::int - claim_left(o."verdict", o."state")::int)::int AS change
    FROM now_claims n JOIN before_claims o USING ("id") GROUP BY 1) n
  WHERE a."id" = n."articleId" AND n.change <> 0;
  DELETE FROM "Concern" w USING now_claims n WHERE w."claimId" = n."id" AND NOT claim_left(n."verdict", n."state");
  INSERT INTO "Concern" ("claimId", "personId")
  SELECT n."id", p.person FROM now_claims n JOIN before_claims o USING ("id") CROSS JOIN LATERAL (
    SELECT "assigneeId" AS person FROM "Assignment" WHERE "claimId" = n."id"
    UNION SELECT "reviewerId" FROM "Review" WHERE "claimId" = n."id") p
  WHERE claim_left(n."verdict", n."state") AND NOT claim_left(o."verdict", o."state")
  ON CONFLICT DO NOTHING;
  -- Before, a claim stood within what its attribution was before.
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT what, name, sum(sign * met), sum(sign) FROM (
    SELECT t.*, 1 AS sign FROM now_claims c LEFT JOIN "Claim" p ON p."id" = c."withinId",
      claim_tallies(c."verdict", c."state", coalesce(said_by(c."detail"), said_by(p."detail")), c."flags") t
    UNION ALL SELECT t.*, -1 FROM before_claims c
      LEFT JOIN "Claim" p ON p."id" = c."withinId" LEFT JOIN before_claims b ON b."id" = c."withinId",
      claim_tallies(c."verdict", c."state", coalesce(said_by(c."detail"), said_by(coalesce(b."detail", p."detail"))), c."flags") t) t
  GROUP BY 1, 2 HAVING sum(sign) <> 0 OR sum(sign * met) <> 0;
  -- And what stands within a claim that says another source now, where it did not change itself.
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT 'source', t.name, sum(t.sign * (c."verdict" = 'disputed')::int), sum(t.sign)
  FROM now_claims n JOIN before_claims o ON o."id" = n."id" AND said_by(o."detail") IS DISTINCT FROM said_by(n."detail")
    JOIN "Claim" c ON c."articleId" = n."articleId" AND c."withinId" = n."id"
    CROSS JOIN LATERAL (VALUES (said_by(n."detail"), 1), (said_by(o."detail"), -1)) t(name, sign)
  WHERE c."verdict" IS NOT NULL AND c."state" = 'inUse' AND said_by(c."detail") IS NULL AND t.name IS NOT NULL
    AND NOT EXISTS (SELECT FROM now_claims m WHERE m."id" = c."id")
  GROUP BY t.name HAVING sum(t.sign) <> 0 OR sum(t.sign * (c."verdict" = 'disputed')::int) <> 0;
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT 'week', week_of(r."createdAt", r."verdict"), 0, count(*)
  FROM now_claims n JOIN before_claims o ON o."id" = n."id" AND o."round" <> n."round" JOIN "Review" r ON r."claimId" = n."id"
  WHERE is_blind(r."blindRound", o."round") AND NOT is_blind(r."blindRound", n."round")
    AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
  GROUP BY 2;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION recount_desk() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" a SET "toCheck" = n.count
  FROM (SELECT a."id", count(c."id")::int AS count FROM "Article" a
    LEFT JOIN "Claim" c ON c."articleId" = a."id" AND claim_left(c."verdict", c."state") GROUP BY 1) n
  WHERE a."id" = n."id" AND a."toCheck" <> n.count;

  DELETE FROM "Concern";
  INSERT INTO "Concern" SELECT s."claimId", s."assigneeId" FROM "Assignment" s JOIN "Claim" c ON c."id" = s."claimId"
    WHERE claim_left(c."verdict", c."state")
  UNION SELECT r."claimId", r."reviewerId" FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE claim_left(c."verdict", c."state");

  DELETE FROM "Mention";
  INSERT INTO "Mention" SELECT DISTINCT b."id", person FROM "Comment" m
    JOIN "Comment" b ON b."id" = coalesce(m."replyToId", m."id") CROSS JOIN unnest(m."mentions") person
  WHERE b."resolvedAt" IS NULL;

  DELETE FROM "TallyChange";
  DELETE FROM "Tally";
  INSERT INTO "Tally" SELECT what, name, sum(met)::int, count(*)::int
    FROM "Claim" c LEFT JOIN "Claim" p ON p."id" = c."withinId",
      claim_tallies(c."verdict", c."state", coalesce(said_by(c."detail"), said_by(p."detail")), c."flags")
    WHERE c."verdict" IS NOT NULL GROUP BY 1, 2;
  INSERT INTO "Tally" SELECT 'week', week_of(r."createdAt", r."verdict"), 0, count(*)::int
    FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE NOT is_blind(r."blindRound", c."round") AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
    GROUP BY 2;
END $$;
SELECT recount_desk();
