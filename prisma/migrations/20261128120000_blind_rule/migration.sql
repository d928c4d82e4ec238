-- The rule of what is read by whom while two judge a claim blind, once for every query. In lib/blinding/rules/blind.ts it stands for
-- TypeScript. PostgreSQL writes functions like these into the query, so that plans are those of the plain comparison.

-- What was said of a claim in `blind_round` is blind while that round goes on; what was said in the open (null) never was.
CREATE FUNCTION is_blind(blind_round int, round int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT blind_round IS NOT NULL AND blind_round >= round
$$;

-- And it is kept from every reader but its author.
CREATE FUNCTION is_blind_for(reader uuid, author uuid, blind_round int, round int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT blind_round IS NOT NULL AND blind_round >= round AND author IS DISTINCT FROM reader
$$;
