extension Setting {
  /// All settings, in the order of the manual.
  public static let all: [Setting] = watch + output + analysers + limits + paths

  private static let watch = [
    Setting(
      .watch,
      "Directory",
      each: .absolutePath,
      \.watch.directories,
      """
      A folder to watch. May be given more than once; an empty value forgets those given before.
      """
    ),
    Setting(
      .watch,
      "Recursive",
      .flag,
      \.watch.isRecursive,
      "Whether to watch the folders inside as well. Symbolic links are never followed."
    ),
    Setting(
      .watch,
      "Ignore",
      each: .pattern,
      \.watch.ignored,
      """
      Names to leave alone, with * and ? as in a shell; a pattern with a slash is compared with \
      the path below the watched folder. May be given more than once. Dot files, temporary files \
      of editors and downloads, and sidecars are always left alone.
      """
    ),
    Setting(
      .watch,
      "SettleSec",
      .timeSpan(.zero ... .seconds(3600)),
      \.watch.settle,
      """
      How long a file must have been left alone after its writer closed it. Raise it for scanners \
      that open their files again. A file that was moved into place is taken at once.
      """
    ),
    Setting(
      .watch,
      "RescanSec",
      .timeSpan(.zero ... .seconds(30 * 86_400)),
      \.watch.rescan,
      "How often to compare all documents with their sidecars without being told to; 0 for never."
    ),
    Setting(
      .watch,
      "Poll",
      .choice(),
      \.watch.poll,
      """
      Whether to look at the folders every few seconds instead of trusting the kernel to report \
      changes. auto does so on file systems that report none, such as NFS, SMB and FUSE, and \
      where changes turn up that were not reported.
      """
    ),
  ]

  private static let output = [
    Setting(
      .output,
      "Sidecars",
      .placement,
      \.output.sidecars,
      """
      Where sidecars lie: beside each document, in a subdirectory .annotations beside it, or under \
      another folder, given by its absolute path, that mirrors the watched one.
      """
    ),
    Setting(
      .output,
      "KeepOrphans",
      .flag,
      \.output.keepsOrphans,
      "Whether to keep the sidecar of a document that was deleted."
    ),
  ]

  private static let analysers = [
    Setting(
      .analysers,
      "Enable",
      .names,
      \.analysers.enabled,
      "The results to make, by name and with spaces between, such as timeline keywords; or all."
    ),
    Setting(
      .analysers,
      "Reannotate",
      .choice(),
      \.analysers.reannotate,
      """
      Whether documents are done anew when an analyser is another than the one that made their \
      sidecars: auto does so in the background, new documents first; manual waits for annotatectl \
      reannotate.
      """
    ),
    Setting(
      .keywords,
      "Count",
      .automatic(.count(1...1000)),
      \.keywords.count,
      "How many keywords to give at most; auto goes by the length of the text."
    ),
    Setting(
      .keywords,
      "Style",
      .choice(),
      \.keywords.style,
      "Whether keywords are the phrases that say best what the text is about, or short tags."
    ),
    Setting(
      .summary,
      "Sentences",
      .automatic(.count(1...100)),
      \.summary.sentences,
      "How many sentences the short summary has; auto goes by the length of the text."
    ),
    Setting(
      .summary,
      "Words",
      .automatic(.count(1...10_000)),
      \.summary.words,
      "How many words the short summary has at most; auto sets no such bound."
    ),
  ]

  private static let limits = [
    Setting(
      .limits,
      "Workers",
      .automatic(.count(1...256)),
      \.limits.workers,
      isReloadable: false,
      "How many documents to work on at once; auto takes one for each processor core."
    ),
    Setting(
      .limits,
      "MaxFileBytes",
      .size(1...(2 << 30)),
      \.limits.maxFileBytes,
      "The largest file to read. Larger ones are skipped; annotatectl failures lists them."
    ),
    Setting(
      .limits,
      "MemoryMax",
      .size((64 << 20)...(1 << 40)),
      \.limits.memoryMax,
      isReloadable: false,
      "The most memory that a process which analyses documents may use."
    ),
    Setting(
      .limits,
      "TimeoutSec",
      .timeSpan(.milliseconds(100) ... .seconds(3600)),
      \.limits.timeout,
      "How long the analysers may take over one document; three tries later they count as failed."
    ),
  ]

  private static let paths = [
    Setting(
      .paths,
      "StateDirectory",
      .absolutePath,
      \.paths.stateDirectory,
      isReloadable: false,
      """
      Where to keep what outlives a restart. Unless it is set, the first of $STATE_DIRECTORY, \
      /var/lib/annotated, or for a person $XDG_STATE_HOME/annotated.
      """
    ),
    Setting(
      .paths,
      "RuntimeDirectory",
      .absolutePath,
      \.paths.runtimeDirectory,
      isReloadable: false,
      """
      Where the control socket is. Unless it is set, the first of $RUNTIME_DIRECTORY, \
      /run/annotated, or for a person $XDG_RUNTIME_DIR/annotated.
      """
    ),
    Setting(
      .paths,
      "AnalyserDirectory",
      each: .absolutePath,
      \.paths.analyserDirectories,
      """
      A folder with manifests of analysers that are programs, NAME.conf each; see \
      annotated-plugin(7). May be given more than once; a manifest in a later one hides one of the \
      same name.
      """
    ),
  ]
}
