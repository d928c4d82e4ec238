/** Thrown deep inside a reader that gives up; its message completes a sentence that begins with the file's name. */
export class Unreadable extends Error {}
