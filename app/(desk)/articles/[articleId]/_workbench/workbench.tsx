"use client";

import { useRouter } from "next/navigation";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Dialog } from "@/app/_components/dialog";
import { singleKeysSetting } from "@/app/_components/single-keys";
import { usePageCommands } from "@/app/(desk)/_palette/page-commands";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { ClaimSummary } from "@/lib/claims/queries";
import type { ClaimView } from "@/lib/claims/view";
import type { Verdict } from "@/lib/vocabulary";
import { AddClaimForm } from "./add-claim-form";
import { ArticleBar, type ExportChoice } from "./article-bar";
import { ArticleText } from "./article-text";
import { changeAddress } from "./change-address";
import { ClaimList } from "./claim-list";
import { ClaimPanel } from "./claim-panel";
import { ClaimSteps } from "./claim-steps";
import { summaryOf } from "./claim-summary";
import { CoverageView } from "./coverage-view";
import { applyFilter, stateOfClaim } from "./filter";
import { FilterBar } from "./filter-bar";
import { filterChoices } from "./filter-choices";
import { focusOn } from "./focus-on";
import { KeysHelp } from "./keys-help";
import { nextOfKin } from "./next-of-kin";
import { NotExtracted } from "./not-extracted";
import { type Pane, PaneTabs } from "./pane-tabs";
import type { Powers } from "./powers";
import { Rail } from "./rail";
import { SelectionBar } from "./selection-bar";
import { revealWords, showSelected } from "./show-selected";
import { useClaims } from "./use-claims";
import { useFilter } from "./use-filter";
import { useFreshness } from "./use-freshness";
import { type Keys, useKeys } from "./use-keys";
import { useSelectedClaim } from "./use-selected-claim";
import { useSelectedWords } from "./use-selected-words";
import { useSetting } from "./use-setting";
import { workbenchCommands } from "./workbench-commands";

interface Props {
  article: ArticleDetail;
  claims: readonly ClaimSummary[];
  /** The claim the page opens on. */
  first: ClaimView | null;
  powers: Powers;
  formats: readonly ExportChoice[];
}

/** Article left with its claims marked, the claims and the one under review right; everything by key, mouse and touch. */
export function Workbench({ article, claims: given, first, powers, formats }: Props) {
  const { text } = article.revision;
  const { claims, views, learn } = useClaims(given, first);
  const [filter, changeFilter] = useFilter();
  const words = useDeferredValue(filter.words);
  const { state, kind, flag, source } = filter;
  const shown = useMemo(
    () => applyFilter(claims, { state, kind, flag, source, words }, text),
    [claims, state, kind, flag, source, words, text],
  );
  const choices = useMemo(() => filterChoices(claims), [claims]);
  // The strip follows when there is time: a verdict must not wait for it.
  const railClaims = useDeferredValue(shown);

  const articleRef = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [pane, setPane] = useState<Pane>("article");
  const [said, say] = useState("");
  const [aim, setAim] = useState<string | null>(null);
  const router = useRouter();
  const [helping, setHelping] = useState(false);
  const [adding, setAdding] = useState(false);
  const [covering, setCovering] = useState(false);
  const [singleKeys, setSingleKeys] = useSetting(singleKeysSetting, true);
  const { selected: selectedText, forget } = useSelectedWords(articleRef, text);
  useFreshness(article.id, article.head.seq);

  const { selectedId, view, problem, select: choose } = useSelectedClaim(first?.id ?? null, views, learn);
  // For what must not change with every verdict or selection, or the article would be drawn anew.
  const claimsRef = useRef(claims);
  claimsRef.current = claims;
  const selectedRef = useRef(selectedId);
  selectedRef.current = selectedId;
  const select = useCallback(
    (id: string) => {
      choose(id);
      setVerdict(null);
      changeAddress({ claim: id });
      setPane((now) => (now === "claims" ? "claim" : now));
      revealWords(
        articleRef.current,
        claimsRef.current.find((claim) => claim.id === id),
      );
    },
    [choose],
  );
  const point = useCallback(
    (ids: string[]) => {
      const next = ids[(ids.indexOf(selectedRef.current ?? "") + 1) % ids.length];
      if (next) select(next);
    },
    [select],
  );
  const selectedClaim = claims.find(({ id }) => id === selectedId) ?? null;
  useEffect(() => showSelected(articleRef.current, selectedClaim));

  const at = shown.findIndex(({ id }) => id === selectedId);
  const step = (to: ClaimSummary | undefined) => to && select(to.id);
  // From a claim that the list does not show the way goes on where it stands in the text.
  const from = selectedClaim?.start ?? 0;
  const next = () => step(at < 0 ? shown.find(({ start }) => start >= from) : shown[at + 1]);
  const previous = () => step(at < 0 ? shown.findLast(({ start }) => start <= from) : shown[at - 1]);
  const open = (claim: ClaimSummary) =>
    !claim.dismissed && !claim.waived && claim.verdict === null && claim.id !== selectedId;
  const here = claims.findIndex(({ id }) => id === selectedId);
  const nextToCheck = () => step(claims.slice(here + 1).find(open) ?? claims.find(open));

  const onAnswer = useCallback(
    (claim: ClaimView, ok: boolean) => {
      learn(claim);
      if (!ok) return;
      say(`Claim ${claim.number}: ${stateOfClaim(summaryOf(claim)).replace("-", " ")}.`);
      const kin = nextOfKin(claim);
      if (kin || claim.children.length > 0) router.refresh();
      if (kin) select(kin);
      // The claim that takes this one's place is on its way; this one's heading goes with it.
      if (kin) setAim('section[aria-label="Claim"] h2');
      else headingRef.current?.focus({ preventScroll: true });
    },
    [learn, router, select],
  );
  const onAdded = useCallback(
    (claim: ClaimView, ok: boolean) => {
      if (!ok) return;
      learn(claim);
      setAdding(false);
      forget();
      select(claim.id);
      say(`Claim ${claim.number} added.`);
    },
    [learn, select, forget],
  );

  // A key pressed while the claim is still on its way counts once it is there.
  useEffect(() => {
    if (!aim || !view) return;
    setAim(null);
    setPane("claim");
    focusOn(aim);
  }, [aim, view]);
  const chooseVerdict = (chosen: Verdict) => {
    if (!powers.work) return;
    setVerdict(chosen);
    setAim('#verdict-form textarea[name="rationale"]');
  };
  const keys: Keys = {
    j: next,
    k: previous,
    n: nextToCheck,
    1: () => chooseVerdict("sourced"),
    2: () => chooseVerdict("disputed"),
    3: () => chooseVerdict("unverified"),
    e: () => setAim('#add-evidence input[name="url"]'),
    x: () => setAim('#dismiss input[name="reason"]'),
    w: () => setAim('#waive input[name="reason"]'),
    r: () => setAim("#reshape button"),
    u: () => (view?.undo ? setAim('#undo input[name="reason"]') : say("Nothing to undo.")),
    a: () => powers.work && setAdding(true),
    v: () => setCovering((on) => !on),
    "/": () => focusOn("#claim-filter"),
    "?": () => setHelping(true),
  };
  useKeys(keys, singleKeys);
  usePageCommands({ commands: workbenchCommands(keys), showClaim: select });

  return (
    <div className="workbench" data-pane={pane}>
      <ArticleBar
        {...{ article, claims, powers, formats }}
        coverage={covering}
        onCoverage={() => setCovering(!covering)}
        onHelp={() => setHelping(true)}
      />
      <PaneTabs pane={pane} onPane={setPane} />
      {/* A pane that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
      <section aria-label="Article" tabIndex={0} className="pane pane-article">
        {covering && (
          <CoverageView {...{ articleRef, text, claims }} articleId={article.id} onClose={() => setCovering(false)} />
        )}
        {!article.extracted && <NotExtracted articleId={article.id} />}
        <ArticleText ref={articleRef} title={article.title} text={text} claims={claims} onPoint={point} />
        {powers.work && selectedText && (
          <SelectionBar selected={selectedText} onAdd={() => setAdding(true)} onForget={forget} />
        )}
      </section>
      <Rail
        claims={railClaims}
        textLength={text.length}
        selectedStart={selectedClaim?.start ?? null}
        onSelect={select}
      />
      <section aria-label="Claims" className="pane pane-claims">
        <FilterBar
          filter={filter}
          choices={choices}
          shown={shown.length}
          total={claims.length}
          onChange={changeFilter}
          onAdd={powers.work ? () => setAdding(true) : null}
        />
        <ClaimList claims={shown} text={text} selectedId={selectedId} onSelect={select} mayPick={powers.work} />
      </section>
      <section aria-label="Claim" className="pane pane-claim">
        <ClaimSteps at={at} shown={shown} onSelect={select} onNextToCheck={nextToCheck} />
        {view ? (
          <ClaimPanel
            key={view.id}
            {...{ powers, verdict, onAnswer, headingRef }}
            claim={view}
            around={{ text, claims, selected: selectedText }}
            onVerdict={setVerdict}
            onSelect={select}
          />
        ) : (
          <p className="px-4 py-6 text-sm text-muted">
            {problem ?? (selectedId ? "Loading the claim …" : "Choose a claim.")}
          </p>
        )}
      </section>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <KeysHelp open={helping} onClose={() => setHelping(false)} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
      <Dialog open={adding} onClose={() => setAdding(false)} title="Add a claim">
        <AddClaimForm articleId={article.id} selected={selectedText} onAnswer={onAdded} />
      </Dialog>
    </div>
  );
}
