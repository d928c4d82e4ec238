"use client";

import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { singleKeysSetting } from "@/app/_components/single-keys";
import { usePageCommands } from "@/app/(desk)/_palette/page-commands";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { FindingView } from "@/lib/findings/schema";
import type { OrphanedClaim } from "@/lib/revisions/queries";
import { type PackedClaims, unpackClaims } from "@/lib/views/packed-claims";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Verdict } from "@/lib/vocabulary";
import { LiveLine } from "../_live/live-line";
import { useLive } from "../_live/use-live";
import { useNewRevision } from "../_live/use-new-revision";
import { usePresence } from "../_live/use-presence";
import { ArticleBar, type ExportChoice } from "./article-bar";
import { ArticlePane } from "./article-pane";
import { useSelectedWords } from "./article-text/use-selected-words";
import { useChecks } from "./checks/use-checks";
import { useFold } from "./claim-list/use-fold";
import { ClaimPanel } from "./claim-panel/claim-panel";
import { ClaimsPane } from "./claims-pane";
import { useShownClaims } from "./filters/use-shown-claims";
import { createPlaces, useAim } from "./focus-places";
import { KeysHelp } from "./keys/keys-help";
import { useKeys } from "./keys/use-keys";
import { useLeaveField } from "./keys/use-leave-field";
import { useSetting } from "./keys/use-setting";
import { workbenchCommands, workbenchKeys } from "./keys/workbench-keys";
import { type Pane, PaneTabs } from "./pane-tabs";
import type { Powers } from "./powers";
import { Rail } from "./rail/rail";
import { AddClaimDialog } from "./reshape/add-claim-dialog";
import { ClaimSteps } from "./selection/claim-steps";
import { useSelection } from "./selection/use-selection";
import { CiteDialog } from "./several/cite-dialog";
import { toCheckBeside, usePicking } from "./several/use-picking";
import { useAnswers } from "./use-answers";
import { useClaims } from "./use-claims";
import { WorkbenchContext } from "./workbench-context";

interface Props {
  article: ArticleDetail;
  packed: PackedClaims;
  /** Those that a new revision left without a place. */
  waiting: readonly OrphanedClaim[];
  /** The claim the page opens on. */
  first: ClaimView | null;
  powers: Powers;
  formats: readonly ExportChoice[];
  /** What the desk checks find in the text, the heaviest first. */
  findings: readonly FindingView[];
  /** The one of them that the page opens on, by its key. */
  firstCheck: string | null;
  /** Milliseconds a claim of this article takes to judge; null where nobody knows yet. */
  pace: number | null;
}

/** Article left with its claims marked, the claims and the one under review right; everything by key, mouse and touch. */
export function Workbench({ article, packed, waiting, first, powers, formats, pace, findings, firstCheck }: Props) {
  const { text } = article.revision;
  const given = useMemo(() => unpackClaims(packed), [packed]);
  const { claims, learn, learnAll } = useClaims(given);
  const list = useShownClaims(claims, text, powers.me);
  const { ordered, sentenceOf, shown } = list;
  // The strip follows when there is time: a verdict must not wait for it.
  const railClaims = useDeferredValue(shown);

  const articleRef = useRef<HTMLElement>(null);
  const [places] = useState(createPlaces);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [pane, setPane] = useState<Pane>("article");
  const [said, say] = useState("");
  const picking = usePicking();
  const { folded, fold, foldAll, unfold } = useFold(sentenceOf);
  const [citing, setCiting] = useState(false);
  const [helping, setHelping] = useState(false);
  const [adding, setAdding] = useState(false);
  const [covering, setCovering] = useState(false);
  const [singleKeys, setSingleKeys] = useSetting(singleKeysSetting, true);
  const { selected: selectedText, forget } = useSelectedWords(articleRef, text);

  const { selectedId, view, problem, settled, wanted, select, selectAmong, step, stepSentence, nextToCheck } =
    useSelection({
      article: articleRef,
      claims: ordered,
      sentenceOf,
      shown,
      first,
      learn,
      onSelected: (id) => {
        setVerdict(null);
        unfold(id);
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
  const checks = useChecks({ articleRef, findings, claims, first: firstCheck, onShow: () => setPane("article") });
  usePresence({ articleId: article.id, claimId: selectedId, chosen: verdict !== null });
  const selectedClaim = claims.find(({ id }) => id === selectedId) ?? null;
  const at = shown.findIndex(({ id }) => id === selectedId);

  const goToNext = (settled?: ReadonlySet<string>) => {
    if (nextToCheck(settled)) aimAt("heading");
    else say("Nothing left to check.");
  };
  const { goOn, onAnswer, onSeveral } = useAnswers({ places, learn, learnAll, select, aimAt, say, goToNext });
  const live = useLive({
    articleId: article.id,
    me: powers.me,
    openId: selectedId,
    learn,
    learnAll,
    seq: article.head.seq,
  });
  useNewRevision({ number: article.revision.number, live, openId: selectedId, select });
  const chooseVerdict = (chosen: Verdict) => {
    if (!powers.work) return;
    setVerdict(chosen);
    if (picking.picked) places.focus("several");
    else aimAt("rationale");
  };
  const besideToCheck = () => toCheckBeside(ordered, sentenceOf, wanted());
  const pickSentence = () => {
    if (!powers.work) return;
    const some = besideToCheck();
    if (some.size === 0) return say("Nothing is to check in this sentence.");
    picking.pick(some);
    setPane("claims");
  };
  const foldHere = () => {
    const start = sentenceOf.get(wanted() ?? "")?.start;
    if (start !== undefined) fold(start);
  };
  const keys = workbenchKeys({
    step,
    stepSentence,
    nextToCheck: () => nextToCheck(),
    chooseVerdict,
    cite: () => powers.work && selectedClaim && setCiting(true),
    pickSentence,
    fold: foldHere,
    foldAll,
    aimAt,
    undo: () => (view?.undo ? aimAt("undo") : say("Nothing to undo.")),
    add: () => powers.work && setAdding(true),
    nextCheck: checks.next,
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
    <WorkbenchContext me={powers.me} live={live} places={places} onAnswer={onAnswer} goOn={goOn} checks={checks}>
      <div className="workbench" data-pane={pane}>
        <ArticleBar
          article={article}
          claims={claims}
          powers={powers}
          formats={formats}
          pace={pace}
          toLook={findings.filter(({ decided }) => decided === null).length}
          checking={checks.open}
          onChecks={checks.toggle}
          coverage={covering}
          onCoverage={() => setCovering(!covering)}
          onHelp={() => setHelping(true)}
        />
        <PaneTabs pane={pane} onPane={setPane} />
        <ArticlePane
          articleRef={articleRef}
          article={article}
          claims={claims}
          powers={powers}
          checks={checks}
          covering={covering}
          onCoverageClosed={() => setCovering(false)}
          onPoint={point}
          selectedText={selectedText}
          onAdd={() => setAdding(true)}
          onForget={forget}
        />
        <Rail
          claims={railClaims}
          textLength={text.length}
          selectedStart={selectedClaim?.start ?? null}
          onSelect={select}
        />
        <ClaimsPane
          article={article}
          waiting={waiting}
          powers={powers}
          list={list}
          total={claims.length}
          picking={picking}
          fold={{ folded, onFold: fold }}
          selectedId={selectedId}
          selectedText={selectedText}
          onSelect={select}
          onArticle={() => setPane("article")}
          onAdd={powers.work ? () => setAdding(true) : null}
          verdict={verdict}
          onVerdict={setVerdict}
          onCite={() => setCiting(true)}
          onJudged={(state) => onSeveral(state, "judged")}
        />
        <section aria-label="Claim" className="pane pane-claim">
          <ClaimSteps at={at} shown={shown} onSelect={select} onNextToCheck={() => nextToCheck()} />
          {view ? (
            <ClaimPanel
              key={view.id}
              verdict={picking.picked ? null : verdict}
              powers={view.orphaned ? { ...powers, work: false } : powers}
              claim={view}
              around={{ text, claims, selected: selectedText }}
              onVerdict={setVerdict}
              onBeside={learn}
              onSelect={select}
            />
          ) : (
            <p className="px-4 py-6 text-sm text-muted">
              {problem ?? (selectedId ? "Loading the claim …" : claims.length > 0 ? "Choose a claim." : "")}
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
        {view && selectedClaim && (
          <CiteDialog
            open={citing}
            onClose={() => setCiting(false)}
            claim={view}
            stance={verdict === "disputed" ? "contradicts" : "supports"}
            targets={() => ({
              here: picking.picked ? claims.filter(({ id }) => picking.picked?.has(id)) : [selectedClaim],
              sentence: [...besideToCheck().values()],
            })}
            onCited={(state) => onSeveral(state, "cited")}
          />
        )}
        <AddClaimDialog
          open={adding}
          onClose={() => setAdding(false)}
          articleId={article.id}
          selected={selectedText}
          onAdded={(claim) => {
            learn(claim);
            setAdding(false);
            forget();
            select(claim.id);
            say(`Claim ${claim.number} added.`);
          }}
        />
      </div>
    </WorkbenchContext>
  );
}
