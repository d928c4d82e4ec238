-- What people ask every day costs what it is about, not what the desk ever held: indexes on the little that is open, and counts that
-- change with the rows they count. `recount_desk` works all of them out anew, and must find what is kept.

-- AlterTable
CREATE FUNCTION article_heading(title text, publisher text, byline text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN title || E'\n' || coalesce(publisher, '') || E'\n' || coalesce(byline, '');
ALTER TABLE "Article" ADD COLUMN "toCheck" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "heading" TEXT NOT NULL GENERATED ALWAYS AS (article_heading("title", "publisher", "byline")) STORED;

-- CreateTable
CREATE TABLE "Concern" (
    "claimId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "Concern_pkey" PRIMARY KEY ("claimId","personId")
);

-- CreateTable
CREATE TABLE "Mention" (
    "threadId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("threadId","personId")
);

-- CreateTable
CREATE TABLE "Tally" (
    "what" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "met" INTEGER NOT NULL,
    "judged" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("what","name")
);

-- CreateTable
CREATE TABLE "TallyChange" (
    "id" BIGSERIAL NOT NULL,
    "what" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "met" INTEGER NOT NULL,
    "judged" INTEGER NOT NULL,

    CONSTRAINT "TallyChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Concern_personId_idx" ON "Concern"("personId");

-- CreateIndex
CREATE INDEX "Mention_personId_idx" ON "Mention"("personId");

-- CreateIndex
CREATE INDEX "Tally_what_met_judged_name_idx" ON "Tally"("what", "met" DESC, "judged", "name");

-- DropIndex
DROP INDEX "Claim_verdict_idx";

-- DropIndex
DROP INDEX "Article_deadline_idx";

-- CreateIndex
CREATE INDEX "Article_deadline_id_idx" ON "Article"("deadline", "id" DESC);

-- CreateIndex
CREATE INDEX "Article_title_id_idx" ON "Article"("title", "id" DESC);

-- The rest is what Prisma cannot express.

-- The claims that somebody could check, and the open articles that have some, in the order in which they are wanted.
CREATE INDEX "Claim_to_check" ON "Claim" ("articleId", "start", "number")
  WHERE "verdict" IS NULL AND NOT "disagreed" AND "state" = 'inUse';
CREATE INDEX "Article_wanted" ON "Article" ((coalesce("deadline", '9999-12-31')), "importedAt", "id") INCLUDE ("toCheck")
  WHERE "closedAt" IS NULL AND "archivedAt" IS NULL AND "toCheck" > 0;
CREATE INDEX "Article_open_by_importer" ON "Article" ("importedById", "deadline")
  WHERE "closedAt" IS NULL AND "archivedAt" IS NULL;
CREATE INDEX "Review_disputing" ON "Review" ("createdAt" DESC) WHERE "verdict" = 'disputed';
CREATE INDEX "Review_blind" ON "Review" ("claimId", "blindRound", "reviewerId") WHERE "blindRound" IS NOT NULL;

-- A role that may not create extensions does without, and searches titles one by one. So it is none of Prisma's, which leaves indexes with
-- a condition alone.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "Article_heading_trigrams" ON "Article" USING gin ("heading" gin_trgm_ops) WHERE "heading" IS NOT NULL;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
  RAISE NOTICE 'pg_trgm cannot be had here: %', SQLERRM;
END $$;

-- PostgreSQL counts rows, not how long each text is: on a desk of hundreds it would read them all anew, a millisecond a page.
-- Without these two only the index of the words is left to it.
CREATE FUNCTION articles_saying(words text, most int) RETURNS SETOF uuid LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off AS $$
  SELECT DISTINCT "articleId" FROM "Revision"
  WHERE to_tsvector('english', left("text", 200000)) @@ websearch_to_tsquery('english', words) LIMIT most
$$;

-- What lib/reviews/rules/same-assertion.ts compares, for an index: it finds all claims that may assert the same, and that rule decides.

-- Bodies of SQL's own form, since an index is built without a search path.

-- The words that carry an assertion, without their endings, in their order.
CREATE FUNCTION assertion_words(exact text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(array_agg(left(CASE WHEN length(word) > 4 THEN regexp_replace(word, '(ing|ed|es|s|e)$', '') ELSE word END, 60) ORDER BY nth), '{}')
  FROM (SELECT found[1] AS word, nth
    FROM regexp_matches(lower(normalize(exact, NFKC)), '[[:alpha:]]+(?:[''’][[:alpha:]]+)?', 'g') WITH ORDINALITY AS f(found, nth)) words
  WHERE word !~ 'n[''’]t$' AND word <> ALL ('{a,an,the,of,in,on,at,to,for,by,with,and,or,is,are,was,were,be,been,being,has,have,had,that,this,these,those,it,its,as,from,not,do,does,did}'));

CREATE FUNCTION assertion_figures(exact text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT '#' || md5(coalesce(string_agg(replace(found[1], ',', ''), ' ' ORDER BY replace(found[1], ',', '')), ''))
  FROM regexp_matches(exact, '\d+(?:[.,:]\d+)*', 'g') AS found);

-- Whatever asserts the same as a shorter claim, and a little more, has all of its terms.
CREATE FUNCTION assertion_terms(exact text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT assertion_words(exact) || assertion_figures(exact));

-- The rarest of them, as far as length tells: an index has less to read, and hardly more is found.
CREATE FUNCTION assertion_needles(exact text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(array_agg(word), '{}') || assertion_figures(exact)
  FROM (SELECT word FROM unnest(assertion_words(exact)) word ORDER BY length(word) DESC LIMIT 4) longest);

-- Its figures and its two longest words: a claim whose words are all among another's has one of the other's `assertion_keys`, which
-- are those of any two words that can be its longest when it has three fifths of them.
CREATE FUNCTION assertion_key(exact text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT md5(assertion_figures(exact) || ' ' || coalesce(string_agg(word, ' ' ORDER BY length(word) DESC, word), ''))::uuid
  FROM (SELECT DISTINCT word, length(word) FROM unnest(assertion_words(exact)) word ORDER BY length(word) DESC, word LIMIT 2) longest);

CREATE FUNCTION assertion_keys(exact text) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  WITH said AS (SELECT assertion_words(exact) AS words),
  ranked AS (SELECT word, row_number() OVER (ORDER BY length(word) DESC, word) - 1 AS nth
    FROM (SELECT DISTINCT unnest(words) AS word FROM said) each_once)
  SELECT coalesce(array_agg(md5(assertion_figures(exact) || ' ' || a.word || coalesce(' ' || b.word, ''))::uuid), '{}')
  FROM said CROSS JOIN ranked a
  LEFT JOIN ranked b ON b.nth > a.nth AND b.nth <= floor(0.4 * cardinality(words)) + 1
  WHERE a.nth <= floor(0.4 * cardinality(words)));

-- Only judged claims are looked for, so an import pays nothing.
DROP INDEX "Claim_judged_words";
DROP INDEX IF EXISTS "Claim_judged_trigrams";
CREATE INDEX "Claim_judged_terms" ON "Claim" USING gin (assertion_terms("exact")) WITH (gin_pending_list_limit = 256) WHERE "verdict" IS NOT NULL;
CREATE INDEX "Claim_judged_key" ON "Claim" (assertion_key("exact")) WHERE "verdict" IS NOT NULL;

-- What a judged claim adds to the tallies: how often its source was disputed, and each of its flags right.
CREATE FUNCTION claim_tallies(verdict "Verdict", state "ClaimState", detail jsonb, flags jsonb)
RETURNS TABLE (what text, name text, met int) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'source', left(source.name, 200), (verdict = 'disputed')::int
    FROM (SELECT coalesce(detail->'attribution'->'source'->>'resolved', detail->'attribution'->'source'->>'exact') AS name) source
    WHERE verdict IS NOT NULL AND state = 'inUse' AND source.name IS NOT NULL
  UNION ALL
  SELECT DISTINCT 'flag', flag->>'code', (verdict <> 'sourced')::int FROM jsonb_array_elements(flags) flag
    WHERE verdict IS NOT NULL AND state = 'inUse'
$$;

CREATE FUNCTION claim_left(verdict "Verdict", state "ClaimState") RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN verdict IS NULL AND state = 'inUse';

CREATE FUNCTION week_of(at timestamptz, verdict "Verdict") RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN to_char(date_trunc('week', at AT TIME ZONE 'UTC'), 'YYYY-MM-DD ') || verdict::text;

-- Writers only add to "TallyChange", so that none waits for another; whoever reads puts it together first.
CREATE FUNCTION fold_tallies() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "TallyChange") THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('tickmark.fold_tallies'));
  WITH gone AS (DELETE FROM "TallyChange" RETURNING *),
    summed AS (SELECT what, name, sum(met)::int AS met, sum(judged)::int AS judged FROM gone GROUP BY what, name)
  INSERT INTO "Tally" AS t SELECT * FROM summed WHERE met <> 0 OR judged <> 0
  ON CONFLICT (what, name) DO UPDATE SET met = t.met + excluded.met, judged = t.judged + excluded.judged;
END $$;

CREATE FUNCTION follow_new_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" a SET "toCheck" = a."toCheck" + n.count FROM (
    SELECT "articleId", count(*)::int AS count FROM now_claims WHERE claim_left("verdict", "state") GROUP BY 1) n
  WHERE a."id" = n."articleId";
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT what, name, sum(met), count(*) FROM now_claims c, claim_tallies(c."verdict", c."state", c."detail", c."flags") GROUP BY 1, 2;
  RETURN NULL;
END $$;
CREATE TRIGGER "Claim_followed_new" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS now_claims
  FOR EACH STATEMENT EXECUTE FUNCTION follow_new_claims();

CREATE FUNCTION follow_changed_claims() RETURNS trigger LANGUAGE plpgsql AS $$
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
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT what, name, sum(sign * met), sum(sign) FROM (
    SELECT what, name, met, 1 AS sign FROM now_claims c, claim_tallies(c."verdict", c."state", c."detail", c."flags")
    UNION ALL SELECT what, name, met, -1 FROM before_claims c, claim_tallies(c."verdict", c."state", c."detail", c."flags")) t
  GROUP BY 1, 2 HAVING sum(sign) <> 0 OR sum(sign * met) <> 0;
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT 'week', week_of(r."createdAt", r."verdict"), 0, count(*)
  FROM now_claims n JOIN before_claims o ON o."id" = n."id" AND o."round" <> n."round" JOIN "Review" r ON r."claimId" = n."id"
  WHERE is_blind(r."blindRound", o."round") AND NOT is_blind(r."blindRound", n."round")
    AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
  GROUP BY 2;
  RETURN NULL;
END $$;
CREATE TRIGGER "Claim_followed" AFTER UPDATE ON "Claim" REFERENCING OLD TABLE AS before_claims NEW TABLE AS now_claims
  FOR EACH STATEMENT EXECUTE FUNCTION follow_changed_claims();

CREATE FUNCTION follow_review() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  claim record;
BEGIN
  SELECT c."round", c."verdict", c."state" INTO claim FROM "Claim" c WHERE c."id" = NEW."claimId";
  IF NOT is_blind(NEW."blindRound", claim."round") THEN
    INSERT INTO "TallyChange" (what, name, met, judged) VALUES ('week', week_of(NEW."createdAt", NEW."verdict"), 0, 1);
  ELSIF claim_left(claim."verdict", claim."state") THEN
    INSERT INTO "Concern" VALUES (NEW."claimId", NEW."reviewerId") ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Review_followed" AFTER INSERT ON "Review" FOR EACH ROW EXECUTE FUNCTION follow_review();

CREATE FUNCTION follow_retraction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "TallyChange" (what, name, met, judged)
  SELECT 'week', week_of(r."createdAt", r."verdict"), 0, -1 FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
  WHERE r."id" = NEW."reviewId" AND NOT is_blind(r."blindRound", c."round");
  RETURN NULL;
END $$;
CREATE TRIGGER "ReviewRetraction_followed" AFTER INSERT ON "ReviewRetraction" FOR EACH ROW EXECUTE FUNCTION follow_retraction();

CREATE FUNCTION follow_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Concern" SELECT NEW."claimId", NEW."assigneeId" FROM "Claim" c
  WHERE c."id" = NEW."claimId" AND claim_left(c."verdict", c."state") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "Assignment_followed" AFTER INSERT ON "Assignment" FOR EACH ROW EXECUTE FUNCTION follow_assignment();

-- A thread that is resolved waits for nobody.
CREATE FUNCTION follow_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."resolvedAt" IS NOT NULL THEN
    DELETE FROM "Mention" WHERE "threadId" = NEW."id";
  ELSE
    INSERT INTO "Mention" ("threadId", "personId")
    SELECT DISTINCT b."id", person FROM "Comment" b JOIN "Comment" m ON m."id" = b."id" OR m."replyToId" = b."id"
      CROSS JOIN unnest(m."mentions") person
    WHERE b."id" = coalesce(NEW."replyToId", NEW."id") AND b."resolvedAt" IS NULL
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Comment_followed" AFTER INSERT OR UPDATE OF "resolvedAt" ON "Comment" FOR EACH ROW EXECUTE FUNCTION follow_comment();

-- All that is kept, worked out from the rows it follows from: for a desk that had none of it, for one filled without its triggers,
-- and to prove what is kept.
CREATE FUNCTION recount_desk() RETURNS void LANGUAGE plpgsql AS $$
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
    FROM "Claim" c, claim_tallies(c."verdict", c."state", c."detail", c."flags") GROUP BY 1, 2;
  INSERT INTO "Tally" SELECT 'week', week_of(r."createdAt", r."verdict"), 0, count(*)::int
    FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE NOT is_blind(r."blindRound", c."round") AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
    GROUP BY 2;
END $$;
SELECT recount_desk();

ANALYZE "Article", "Claim", "Review", "Concern", "Mention", "Tally";
