"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { startTransition, useCallback, useDeferredValue, useRef, useState } from "react";
import { Dialog } from "@/app/_components/dialog";
import { singleKeysSetting } from "@/app/_components/single-keys";
import { usePageCommands } from "@/app/(desk)/_palette/page-commands";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { OrphanedClaim } from "@/lib/revisions/queries";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Verdict } from "@/lib/vocabulary";
import { LiveLine } from "../_live/live-line";
import { useLive } from "../_live/use-live";
import { useNewRevision } from "../_live/use-new-revision";
import { usePresence } from "../_live/use-presence";
import { ArticleBar, type ExportChoice } from "./article-bar";
import { ArticleText, NotExtracted } from "./article-text/article-text";
import { SelectionBar } from "./article-text/selection-bar";
import { useSelectedWords } from "./article-text/use-selected-words";
import { ClaimList } from "./claim-list/claim-list";
import { ClaimPanel } from "./claim-panel/claim-panel";
import { summaryOf } from "./claim-summary";
import { CoverageView } from "./coverage/coverage-view";
import { noFilter, stateOfClaim } from "./filters/filter";
import { FilterBar } from "./filters/filter-bar";
import { NothingShown } from "./filters/nothing-shown";
import { useShownClaims } from "./filters/use-shown-claims";
import { createPlaces, useAim } from "./focus-places";
import { OnAnswer } from "./forms/on-answer";
import { KeysHelp } from "./keys/keys-help";
import { useKeys } from "./keys/use-keys";
import { useLeaveField } from "./keys/use-leave-field";
import { useSetting } from "./keys/use-setting";
import { workbenchCommands, workbenchKeys } from "./keys/workbench-keys";
import { NeedsPlace } from "./needs-place/needs-place";
import { type Pane, PaneTabs } from "./pane-tabs";
import type { Powers } from "./powers";
import { Rail } from "./rail/rail";
import { AddClaimForm } from "./reshape/add-claim-form";
import { ClaimSteps } from "./selection/claim-steps";
import { nextSuccessor } from "./selection/next-successor";
import { useSelection } from "./selection/use-selection";
import { useClaims } from "./use-claims";
import { WorkbenchContext } from "./workbench-context";

interface Props {
  article: ArticleDetail;
  claims: readonly ClaimSummary[];
  /** Those that a new revision left without a place. */
  waiting: readonly OrphanedClaim[];
  /** The claim the page opens on. */
  first: ClaimView | null;
  powers: Powers;
  formats: readonly ExportChoice[];
}

/** Article left with its claims marked, the claims and the one under review right; everything by key, mouse and touch. */
export function Workbench({ article, claims: given, waiting, first, powers, formats }: Props) {
  const { text } = article.revision;
  const { claims, learn, learnAll } = useClaims(given);
  const { filter, changeFilter, shown, choices } = useShownClaims(claims, text, powers.me);
  // The strip follows when there is time: a verdict must not wait for it.
  const railClaims = useDeferredValue(shown);

  const articleRef = useRef<HTMLElement>(null);
  const [places] = useState(createPlaces);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [pane, setPane] = useState<Pane>("article");
  const [said, say] = useState("");
  const router = useRouter();
  const server = useQueryClient();
  const [helping, setHelping] = useState(false);
  const [adding, setAdding] = useState(false);
  // The field holds what is typed itself: only a new one is empty again.
  const [clears, countClear] = useState(0);
  const [covering, setCovering] = useState(false);
  const [singleKeys, setSingleKeys] = useSetting(singleKeysSetting, true);
  const { selected: selectedText, forget } = useSelectedWords(articleRef, text);

  const { selectedId, view, problem, settled, select, selectAmong, step, nextToCheck } = useSelection({
    article: articleRef,
    claims,
    shown,
    first,
    learn,
    onSelected: () => {
      setVerdict(null);
      setPane((now) => (now === "claims" ? "claim" : now));
    },
  });
  // On a narrow screen its panel takes the text's place.
  const point = useCallback(
    (ids: string[]) => {
      selectAmong(ids);
      setPane("claim");
    },
    [selectAmong],
  );
  const aimAt = useAim(places, settled, () => setPane("claim"));
  usePresence({ articleId: article.id, claimId: selectedId, chosen: verdict !== null });
  const selectedClaim = claims.find(({ id }) => id === selectedId) ?? null;
  const at = shown.findIndex(({ id }) => id === selectedId);

  const onAnswer = useCallback(
    (claim: ClaimView, ok: boolean) => {
      learn(claim);
      if (!ok) return;
      // What waits for this person may be less now.
      void server.invalidateQueries({ queryKey: ["inbox"] });
      say(`Claim ${claim.number}: ${stateOfClaim(summaryOf(claim)).replace("-", " ")}.`);
      const successor = nextSuccessor(claim);
      if (successor) select(successor);
      if (successor || claim.children.length > 0) startTransition(() => router.refresh());
      // The claim that takes this one's place is on its way; this one's heading goes with it.
      if (successor) aimAt("heading");
      else places.focus("heading", { preventScroll: true });
    },
    [learn, router, server, select, aimAt, places],
  );
  const live = useLive({
    articleId: article.id,
    me: powers.me,
    openId: selectedId,
    learn,
    learnAll,
    seq: article.head.seq,
  });
  useNewRevision({ number: article.revision.number, live, openId: selectedId, select });
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

  const showAll = () => {
    changeFilter(noFilter);
    countClear(clears + 1);
    places.focus("filter");
  };
  const chooseVerdict = (chosen: Verdict) => {
    if (!powers.work) return;
    setVerdict(chosen);
    aimAt("rationale");
  };
  const keys = workbenchKeys({
    step,
    nextToCheck,
    chooseVerdict,
    aimAt,
    undo: () => (view?.undo ? aimAt("undo") : say("Nothing to undo.")),
    add: () => powers.work && setAdding(true),
    toggleCoverage: () => setCovering((on) => !on),
    findInList: () => {
      setPane((now) => (now === "article" ? "claims" : now));
      places.focus("filter");
    },
    help: () => setHelping(true),
  });
  useKeys(keys, singleKeys);
  useLeaveField();
  usePageCommands({ commands: workbenchCommands(keys), showClaim: select });

  return (
    <WorkbenchContext me={powers.me} live={live} places={places} onAnswer={onAnswer}>
      <div className="workbench" data-pane={pane}>
        <ArticleBar
          article={article}
          claims={claims}
          powers={powers}
          formats={formats}
          coverage={covering}
          onCoverage={() => setCovering(!covering)}
          onHelp={() => setHelping(true)}
        />
        <PaneTabs pane={pane} onPane={setPane} />
        {/* A pane that scrolls must be reachable by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
        <section aria-label="Article" tabIndex={0} className="pane pane-article">
          {covering && (
            <CoverageView
              articleRef={articleRef}
              text={text}
              claims={claims}
              articleId={article.id}
              onClose={() => setCovering(false)}
            />
          )}
          {!article.extracted && <NotExtracted articleId={article.id} />}
          <ArticleText
            ref={articleRef}
            title={article.title}
            text={text}
            structure={article.revision.structure}
            claims={claims}
            onPoint={point}
          />
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
          <NeedsPlace
            waiting={waiting}
            mayPlace={powers.place}
            selected={selectedText}
            onSelect={select}
            onShow={() => setPane("article")}
            revisionId={article.revision.id}
          />
          <FilterBar
            key={clears}
            filter={filter}
            choices={choices}
            shown={shown.length}
            total={claims.length}
            onChange={changeFilter}
            onAdd={powers.work ? () => setAdding(true) : null}
            me={powers.me}
          />
          {shown.length === 0 && claims.length > 0 && <NothingShown onClear={showAll} />}
          <ClaimList claims={shown} text={text} selectedId={selectedId} onSelect={select} powers={powers} />
        </section>
        <section aria-label="Claim" className="pane pane-claim">
          <ClaimSteps at={at} shown={shown} onSelect={select} onNextToCheck={nextToCheck} />
          {view ? (
            <ClaimPanel
              key={view.id}
              verdict={verdict}
              powers={view.orphaned ? { ...powers, work: false } : powers}
              claim={view}
              around={{ text, claims, selected: selectedText }}
              onVerdict={setVerdict}
              onBeside={learn}
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
        <LiveLine onSelect={select} />
        <KeysHelp
          open={helping}
          onClose={() => setHelping(false)}
          singleKeys={singleKeys}
          onSingleKeys={setSingleKeys}
        />
        <Dialog open={adding} onClose={() => setAdding(false)} title="Add a claim">
          <OnAnswer value={onAdded}>
            <AddClaimForm articleId={article.id} selected={selectedText} />
          </OnAnswer>
        </Dialog>
      </div>
    </WorkbenchContext>
  );
}
