#!/bin/sh
# Draws icon.png: a ladder of five steps with a small flag. Needs ImageMagick.
cd "$(dirname "$0")" || exit 1
steps=""
for step in 0 1 2 3 4; do
  left=$((16 + step * 18))
  top=$((98 - step * 15))
  steps="$steps roundrectangle $left,$top $((left + 14)),112 2,2"
done
convert -size 128x128 xc:none \
  -fill '#12355b' -draw 'roundrectangle 0,0 127,127 22,22' \
  -fill '#e8eef5' -draw "$steps" \
  -fill '#e8eef5' -draw 'rectangle 94,12 96,38' \
  -fill '#f4a83a' -draw 'polygon 97,12 117,19 97,26' \
  -strip -define png:exclude-chunks=date,time PNG32:icon.png
