/** Bytes that are put down, in order: as one whole or as they come. */
export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file by what it is. */
export interface FileName {
  /** SHA-256 of its bytes, hex. */
  sha256: string;
  /** In bytes. */
  size: number;
}

/** Where bytes are kept. Whoever asks for some gets them in parts, and never has to hold them all. */
export interface ByteStore {
  /** Whether `KeptFile.inFolder` names this one. */
  inFolder: boolean;
  /** Puts a file down, and its row in `KeptFile`; one that is there already stays as it is. */
  put: (file: FileName, bytes: Bytes) => Promise<void>;
  /** A file's bytes from one on. Throws `LostBytes` where they are not all there. */
  read: (file: FileName, from: number) => AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/** The store has lost bytes that it was given. */
export class LostBytes extends Error {}
