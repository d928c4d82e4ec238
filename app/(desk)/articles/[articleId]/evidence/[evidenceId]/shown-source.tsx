import { buttonClass } from "@/app/_components/button";
import { shownAs } from "@/lib/captures/rules/upload-types";

interface Props {
  /** The address of its routes in the API. */
  at: string;
  title: string;
  mediaType: string;
  /** There is a copy of the page to be looked at. */
  copied?: boolean;
  /** It is handed over as a web archive, too. */
  archived?: boolean;
}

/** What a source looks like, without running anything of it, and the way to its bytes. */
export function ShownSource({ at, title, mediaType, copied = false, archived = false }: Props) {
  const as = shownAs(mediaType);
  return (
    <div className="flex flex-col items-start gap-2">
      {copied && (
        <iframe
          title={`Copy of ${title}`}
          src={`${at}/copy`}
          sandbox=""
          loading="lazy"
          className="h-[60vh] w-full rounded border border-rule bg-white"
        />
      )}
      {as === "image" && (
        // biome-ignore lint/performance/noImgElement: evidence is shown as it came
        <img
          src={`${at}/shown`}
          alt={title}
          className="max-h-[70vh] max-w-full rounded border border-rule object-contain"
        />
      )}
      {as === "audio" && (
        // biome-ignore lint/a11y/useMediaCaption: there are none for what a reviewer brings
        <audio controls preload="metadata" src={`${at}/shown`} className="w-full" />
      )}
      {as === "video" && (
        // biome-ignore lint/a11y/useMediaCaption: there are none for what a reviewer brings
        <video controls preload="metadata" src={`${at}/shown`} className="max-h-[70vh] max-w-full" />
      )}
      <p className="flex flex-wrap gap-2">
        <a href={`${at}/original`} download className={buttonClass("quiet", "small")}>
          Download as it came
        </a>
        {archived && (
          <a href={`${at}/warc`} download className={buttonClass("quiet", "small")}>
            As a web archive (WARC)
          </a>
        )}
      </p>
    </div>
  );
}
