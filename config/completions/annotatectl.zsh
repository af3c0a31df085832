#compdef annotatectl
# zsh completion for annotatectl, made by 'annotatectl generate zsh'.
_annotatectl() {
  local -a commands
  commands=(
    'annotate:annotate documents, without a daemon'
    'show:show all that was found in a document'
    'timeline:show what happened when, by a document'
    'keywords:show the phrases that say what a document is about'
    'summary:show the sentences that matter most in a document'
    'text:print the text of a document as it is read'
    'verify:compare sidecars with their documents'
    'status:ask the daemon how it is doing'
    'failures:list the documents that the daemon failed on or skipped'
    'rescan:have the daemon compare all documents with their sidecars'
    'reannotate:have documents done anew whose analysers have changed or failed'
    'reload:have the daemon reread its configuration'
    'wait:wait until every document has its sidecar'
    'plugins:list the analysers of the daemon and how they fare'
    'plugin:write, check and try an analyser of your own'
    'config:show or check the configuration'
    'version:say which version this is, and of which analysers'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    annotate) _arguments \
      '--stdout[Print one compact sidecar on each line, in the order given, and write no file.]' \
      '--reference-date[The day on which the documents were written, from which relative dates count; none lets nothing outside the text date it, not even the time of the file.]:value:(none)' \
      '--in-process[Read the documents in this process rather than in confined ones, to look into a crash.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    show) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    timeline) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    keywords) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    summary) _arguments \
      '--long[Show the long summary in place of the short one.]' \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    text) _arguments \
      '--sentences[Print one sentence a line.]' \
      '--structure[Print one block a line.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    verify) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '*:file:_files' ;;
    status) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    failures) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    rescan) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    reannotate) _arguments \
      '--stale[Those that other analysers have made than the daemon has now.]' \
      '--failed[Those on whose documents an analyser failed, and the documents that failed as a whole.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    reload) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    wait) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    plugins) _arguments \
      '--json[Print JSON, for programs.]' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
    plugin) _arguments \
      '--language[The language of the analyser that new writes; python unless it is given.]:value:(sh python swift)' \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '1:what:(new check run)' '*:file:_files' ;;
    config) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' \
      '1:what:(show check)' ;;
    version) _arguments \
      '--config[Read this configuration file in place of the usual one.]:file:_files' \
      '*--set[Give a setting a value, over what the files say. May be given more than once.]:setting:(Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory)' \
      '--help[Show how the command is used.]' ;;
  esac
}
_annotatectl "$@"
