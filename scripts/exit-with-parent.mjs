// Loaded into the app's process before anything else: when the process that started it dies, even by `kill -9`, the
// channel between them closes, and nobody is left to stop the app.
process.once("disconnect", () => process.exit(1));
