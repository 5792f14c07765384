"""Turn words on the command line into library actions, JSON and exit codes; never imports Qt."""
