# bash completion for annotatectl, made by 'annotatectl generate bash'.
_annotatectl() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "annotate show timeline keywords summary text verify status failures rescan reannotate reload wait plugins plugin config version" -- "$current"))
    return
  fi
  case $previous in
    --config) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --set) COMPREPLY=($(compgen -S = -W "Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory" -- "$current"))
      compopt -o nospace; return ;;
    --reference-date) COMPREPLY=($(compgen -W none -- "$current")); return ;;
  esac
  case ${COMP_WORDS[1]} in
    annotate)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--stdout --reference-date --in-process --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    show)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    timeline)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    keywords)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    summary)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--long --json --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    text)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--sentences --structure --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    verify)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    status)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else :; fi ;;
    failures)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else :; fi ;;
    rescan)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else :; fi ;;
    reannotate)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--stale --failed --config --set --help" -- "$current"))
      else :; fi ;;
    reload)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else :; fi ;;
    wait)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else :; fi ;;
    plugins)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--json --config --set --help" -- "$current"))
      else :; fi ;;
    plugin)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--language --config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -f -- "$current")); fi ;;
    config)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else COMPREPLY=($(compgen -W "show check" -- "$current")); fi ;;
    version)
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--config --set --help" -- "$current"))
      else :; fi ;;
  esac
}
complete -o filenames -F _annotatectl annotatectl
