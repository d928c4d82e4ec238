/** The most bytes of a file that is brought as evidence. */
export const uploadByteLimit = 25_000_000;

const office = "application/vnd.openxmlformats-officedocument.";
const openDocument = "application/vnd.oasis.opendocument.";

/** What may be brought as evidence, by what the bytes are: nothing of it is ever run here. */
const taken = [
  /^image\/(png|jpeg|gif|webp|avif|heic|heif|tiff|bmp)$/,
  /^(audio|video)\/[a-z0-9.+-]+$/,
  /^text\/(plain|csv|markdown|vtt)$/,
  /^application\/(pdf|json|rtf|x-subrip|x-cfb|epub\+zip)$/,
  /^message\/rfc822$/,
];

export const isTaken = (mediaType: string): boolean =>
  taken.some((type) => type.test(mediaType)) || mediaType.startsWith(office) || mediaType.startsWith(openDocument);

/** How the bytes of a type may be shown inside a page of the desk; everything else is handed over as a file. */
export function shownAs(mediaType: string): "image" | "audio" | "video" | null {
  if (/^image\/(png|jpeg|gif|webp|avif|bmp)$/.test(mediaType)) return "image";
  if (mediaType.startsWith("audio/")) return "audio";
  return mediaType.startsWith("video/") ? "video" : null;
}

export const typesTaken = "pictures, PDF, sound, film, text, and Word, Excel, PowerPoint or OpenDocument files";

const megabyte = 1_000_000;
export const tooLarge = (name: string) =>
  `“${name}” is larger than ${uploadByteLimit / megabyte} MB, which is the most for a file.`;
export const notTaken = (name: string) => `“${name}” is none of what is taken by its content: ${typesTaken}.`;
