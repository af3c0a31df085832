# fish completion for annotatectl, made by 'annotatectl generate fish'.
complete -c annotatectl -f
complete -c annotatectl -n __fish_use_subcommand -a annotate -d 'annotate documents, without a daemon'
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l stdout -d 'Print one compact sidecar on each line, in the order given, and write no file.'
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l reference-date -d 'The day on which the documents were written, from which relative dates count; none lets nothing outside the text date it, not even the time of the file.' -x -a 'none'
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l in-process -d 'Read the documents in this process rather than in confined ones, to look into a crash.'
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from annotate' -F
complete -c annotatectl -n __fish_use_subcommand -a show -d 'show all that was found in a document'
complete -c annotatectl -n '__fish_seen_subcommand_from show' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from show' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from show' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from show' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from show' -F
complete -c annotatectl -n __fish_use_subcommand -a timeline -d 'show what happened when, by a document'
complete -c annotatectl -n '__fish_seen_subcommand_from timeline' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from timeline' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from timeline' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from timeline' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from timeline' -F
complete -c annotatectl -n __fish_use_subcommand -a keywords -d 'show the phrases that say what a document is about'
complete -c annotatectl -n '__fish_seen_subcommand_from keywords' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from keywords' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from keywords' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from keywords' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from keywords' -F
complete -c annotatectl -n __fish_use_subcommand -a summary -d 'show the sentences that matter most in a document'
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -l long -d 'Show the long summary in place of the short one.'
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from summary' -F
complete -c annotatectl -n __fish_use_subcommand -a text -d 'print the text of a document as it is read'
complete -c annotatectl -n '__fish_seen_subcommand_from text' -l sentences -d 'Print one sentence a line.'
complete -c annotatectl -n '__fish_seen_subcommand_from text' -l structure -d 'Print one block a line.'
complete -c annotatectl -n '__fish_seen_subcommand_from text' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from text' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from text' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from text' -F
complete -c annotatectl -n __fish_use_subcommand -a verify -d 'compare sidecars with their documents'
complete -c annotatectl -n '__fish_seen_subcommand_from verify' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from verify' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from verify' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from verify' -F
complete -c annotatectl -n __fish_use_subcommand -a status -d 'ask the daemon how it is doing'
complete -c annotatectl -n '__fish_seen_subcommand_from status' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from status' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from status' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from status' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a failures -d 'list the documents that the daemon failed on or skipped'
complete -c annotatectl -n '__fish_seen_subcommand_from failures' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from failures' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from failures' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from failures' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a rescan -d 'have the daemon compare all documents with their sidecars'
complete -c annotatectl -n '__fish_seen_subcommand_from rescan' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from rescan' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from rescan' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a reannotate -d 'have documents done anew whose analysers have changed or failed'
complete -c annotatectl -n '__fish_seen_subcommand_from reannotate' -l stale -d 'Those that other analysers have made than the daemon has now.'
complete -c annotatectl -n '__fish_seen_subcommand_from reannotate' -l failed -d 'Those on whose documents an analyser failed, and the documents that failed as a whole.'
complete -c annotatectl -n '__fish_seen_subcommand_from reannotate' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from reannotate' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from reannotate' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a reload -d 'have the daemon reread its configuration'
complete -c annotatectl -n '__fish_seen_subcommand_from reload' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from reload' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from reload' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a wait -d 'wait until every document has its sidecar'
complete -c annotatectl -n '__fish_seen_subcommand_from wait' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from wait' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from wait' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a plugins -d 'list the analysers of the daemon and how they fare'
complete -c annotatectl -n '__fish_seen_subcommand_from plugins' -l json -d 'Print JSON, for programs.'
complete -c annotatectl -n '__fish_seen_subcommand_from plugins' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from plugins' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from plugins' -l help -d 'Show how the command is used.'
complete -c annotatectl -n __fish_use_subcommand -a plugin -d 'write, check and try an analyser of your own'
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -l language -d 'The language of the analyser that new writes; python unless it is given.' -x -a 'sh python swift'
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -a 'new check run'
complete -c annotatectl -n '__fish_seen_subcommand_from plugin' -F
complete -c annotatectl -n __fish_use_subcommand -a config -d 'show or check the configuration'
complete -c annotatectl -n '__fish_seen_subcommand_from config' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from config' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from config' -l help -d 'Show how the command is used.'
complete -c annotatectl -n '__fish_seen_subcommand_from config' -a 'show check'
complete -c annotatectl -n __fish_use_subcommand -a version -d 'say which version this is, and of which analysers'
complete -c annotatectl -n '__fish_seen_subcommand_from version' -l config -d 'Read this configuration file in place of the usual one.' -r -F
complete -c annotatectl -n '__fish_seen_subcommand_from version' -l set -d 'Give a setting a value, over what the files say. May be given more than once.' -x -a 'Watch.Directory= Watch.Recursive= Watch.Ignore= Watch.SettleSec= Watch.RescanSec= Watch.Poll= Output.Sidecars= Output.KeepOrphans= Analysers.Enable= Analysers.Reannotate= Keywords.Count= Keywords.Style= Summary.Sentences= Summary.Words= Limits.Workers= Limits.MaxFileBytes= Limits.MemoryMax= Limits.TimeoutSec= Paths.StateDirectory= Paths.RuntimeDirectory= Paths.AnalyserDirectory='
complete -c annotatectl -n '__fish_seen_subcommand_from version' -l help -d 'Show how the command is used.'
