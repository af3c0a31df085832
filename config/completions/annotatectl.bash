# bash completion for annotatectl, made by 'annotatectl generate bash'.
_annotatectl_offer() { mapfile -t COMPREPLY < <(compgen "$@" -- "$current"); }
_annotatectl() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _annotatectl_offer -W "annotate show timeline keywords summary text verify status failures rescan reannotate reload wait plugins plugin config version"
    return
  fi
  case $previous in
    --config) _annotatectl_offer -f; return ;;
    --set) _annotatectl_offer -S = -W "Watch.Directory Watch.Recursive Watch.Ignore Watch.SettleSec Watch.RescanSec Watch.Poll Output.Sidecars Output.KeepOrphans Analysers.Enable Analysers.Reannotate Keywords.Count Keywords.Style Summary.Sentences Summary.Words Limits.Workers Limits.MaxFileBytes Limits.MemoryMax Limits.TimeoutSec Paths.StateDirectory Paths.RuntimeDirectory Paths.AnalyserDirectory"
      compopt -o nospace; return ;;
    --language) _annotatectl_offer -W "sh python swift"; return ;;
    --reference-date) _annotatectl_offer -W "none"; return ;;
  esac
  case ${COMP_WORDS[1]} in
    annotate)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--stdout --reference-date --in-process --config --set --help"
      else _annotatectl_offer -f; fi ;;
    show)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else _annotatectl_offer -f; fi ;;
    timeline)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else _annotatectl_offer -f; fi ;;
    keywords)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else _annotatectl_offer -f; fi ;;
    summary)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--long --json --config --set --help"
      else _annotatectl_offer -f; fi ;;
    text)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--sentences --structure --config --set --help"
      else _annotatectl_offer -f; fi ;;
    verify)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else _annotatectl_offer -f; fi ;;
    status)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else :; fi ;;
    failures)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else :; fi ;;
    rescan)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else :; fi ;;
    reannotate)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--stale --failed --config --set --help"
      else :; fi ;;
    reload)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else :; fi ;;
    wait)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else :; fi ;;
    plugins)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--json --config --set --help"
      else :; fi ;;
    plugin)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--language --config --set --help"
      else if [ "$COMP_CWORD" -eq 2 ]; then _annotatectl_offer -W "new check run"; else _annotatectl_offer -f; fi; fi ;;
    config)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else _annotatectl_offer -W "show check"; fi ;;
    version)
      if [[ $current == -* ]]; then _annotatectl_offer -W "--config --set --help"
      else :; fi ;;
  esac
}
complete -o filenames -F _annotatectl annotatectl
