#!/bin/sh
# Draws evaluate.svg: the beginning of what the command prints for a sample, and one of its questions.
cd "$(dirname "$0")/../.." || exit 1
dotnet run --project src/EngagementFramework.Tool -- evaluate docs/samples/northwind-cloud.json |
  awk '/^─/ && NR > 3 { exit_head = 1 }
       !exit_head { print }
       /^[^ ]+ .*governance\/4$/ { print "⋮"; print ""; in_question = 1 }
       /governance\/5$/ { print "⋮"; exit }
       in_question { print }' |
  python3 docs/images/terminal.py "engagement evaluate docs/samples/northwind-cloud.json" > docs/images/evaluate.svg
